import { Form } from "@remix-run/react";
import type { ComponentProps } from "react";
import { Button } from "~/app/components/button";

/** One press that does something to one file; `called` names the file too, for who hears the button only. */
export function FileDeed({
  id,
  intent,
  look,
  verb,
  called,
}: {
  id: string;
  intent: "remove" | "put_back";
  look: ComponentProps<typeof Button>["look"];
  verb: string;
  called: string;
}) {
  return (
    <Form method="post">
      <input type="hidden" name="id" value={id} />
      <Button type="submit" look={look} name="intent" value={intent} aria-label={called}>
        {verb}
      </Button>
    </Form>
  );
}
