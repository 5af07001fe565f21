import { Printer } from "lucide-react";
import { useEffect, useState } from "react";
import { m } from "~/app/locales/messages/messages";
import { Button } from "./button";

/** Only where a script can open the browser's print window; without one its own menu does. */
export function PrintButton() {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  return (
    <Button type="button" look="secondary" onClick={() => window.print()}>
      <Printer aria-hidden className="size-5" />
      {m.action_print()}
    </Button>
  );
}
