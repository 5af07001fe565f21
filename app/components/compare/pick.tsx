import { Form } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { CompareSubmit } from "./compare-submit";
import { CHOSEN } from "./use-chosen";

/** One form for the whole list. The boxes name it from afar, so that an item may hold forms of its own. */
const PICK_FORM = "pick-to-compare";

export function PickBox({ no, title }: { no: string; title: string }) {
  return (
    <label className="no-print flex min-h-11 w-fit items-center gap-2">
      <input
        type="checkbox"
        name={CHOSEN}
        value={no}
        form={PICK_FORM}
        aria-label={m.compare_pick_named({ title })}
        className="size-5 shrink-0 accent-brand"
      />
      <span aria-hidden>{m.compare_pick()}</span>
    </label>
  );
}

/** Stays in sight while the list is read. */
export function PickBar({ scenarioNo }: { scenarioNo: string }) {
  return (
    <Form
      id={PICK_FORM}
      action="/compare"
      method="get"
      className="no-print sticky bottom-3 z-10 w-fit max-w-full justify-self-center rounded-xl border border-line bg-surface px-3 py-2 shadow-lg"
    >
      <input type="hidden" name="scenario" value={scenarioNo} />
      <CompareSubmit formId={PICK_FORM} />
    </Form>
  );
}
