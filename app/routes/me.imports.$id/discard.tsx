import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { m } from "~/app/locales/messages/messages";

/** Nothing of the market is lost by it, and the file is still at home: it is not asked twice. */
export function Discard() {
  return (
    <Form method="post">
      <Button type="submit" look="quiet" name="intent" value="discard" className="-ml-4">
        {m.imports_discard()}
      </Button>
    </Form>
  );
}
