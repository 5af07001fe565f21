import { Form } from "@remix-run/react";
import { useState } from "react";
import { Button } from "~/app/components/button";
import { m } from "~/app/locales/messages/messages";
import type { QueueLine } from "~/app/services/listings/view-queue";
import { QueueList } from "./queue-list";

/** The waiting records with a box at each: several are taken with one press. How many are ticked is told where scripts run. */
export function TakeForm({ lines }: { lines: QueueLine[] }) {
  const [ticked, setTicked] = useState<number | null>(null);
  return (
    <Form
      id="take"
      method="post"
      onChange={({ currentTarget }) => setTicked(currentTarget.querySelectorAll("input:checked").length)}
    >
      <QueueList lines={lines} tickable />
      <div className="no-print sticky bottom-0 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-paper py-3">
        <Button type="submit">{m.review_take_several()}</Button>
        <p role="status" className="text-sm text-ink-soft">
          {ticked === null || ticked === 0
            ? m.review_take_several_text()
            : m.review_take_ticked({ count: String(ticked) })}
        </p>
      </div>
    </Form>
  );
}
