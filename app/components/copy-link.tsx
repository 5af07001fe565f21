import { Check, Link2 } from "lucide-react";
import { useEffect, useState } from "react";
import { m } from "~/app/locales/messages/messages";
import { Button } from "./button";

/** Gives the page's own address to the clipboard; where the browser does not let it, the address stands there to be copied by hand. */
export function CopyLink() {
  const [address, setAddress] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  useEffect(() => setAddress(location.origin + location.pathname), []);
  if (address === null) return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome("copied");
    } catch {
      // Also where there is no clipboard at all: browsers keep it from pages that came without TLS.
      setOutcome("refused");
    }
  };
  return (
    <>
      <Button type="button" look="secondary" onClick={copy}>
        {outcome === "copied" ? (
          <Check aria-hidden className="size-5" />
        ) : (
          <Link2 aria-hidden className="size-5" />
        )}
        {m.action_copy_link()}
      </Button>
      <span role="status" className="text-sm text-ink-soft">
        {outcome === "copied" && m.copied_link()}
        {outcome === "refused" && (
          <>
            {m.copy_link_failed()} <code className="select-all break-all">{address}</code>
          </>
        )}
      </span>
    </>
  );
}
