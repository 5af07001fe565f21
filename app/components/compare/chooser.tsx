import { Form } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { TextField } from "../field";
import { CompareSubmit } from "./compare-submit";
import type { Choice } from "./comparison";
import { CHOSEN } from "./use-chosen";

const FORM = "choose-achievements";

/** Those chosen and the best of the scenario's list to tick, and a field for any other by its number. */
export function Chooser({ scenarioNo, choices }: { scenarioNo: string; choices: Choice[] }) {
  return (
    <Form id={FORM} action="/compare" method="get" className="grid gap-5">
      <input type="hidden" name="scenario" value={scenarioNo} />
      {choices.length > 0 && (
        <fieldset>
          <legend className="mb-1 font-semibold">{m.compare_choices_legend()}</legend>
          <ul>
            {choices.map((choice) => (
              <li key={choice.no}>
                <ChoiceBox choice={choice} />
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <div className="max-w-md">
        <TextField
          name={CHOSEN}
          label={m.compare_by_number()}
          hint={m.compare_by_number_hint()}
          autoComplete="off"
          maxLength={40}
        />
      </div>
      <CompareSubmit formId={FORM} />
    </Form>
  );
}

function ChoiceBox({ choice: { no, title, score, chosen } }: { choice: Choice }) {
  return (
    <label className="flex min-h-11 w-fit items-center gap-3 py-1">
      <input
        type="checkbox"
        name={CHOSEN}
        value={no}
        defaultChecked={chosen}
        className="size-5 shrink-0 accent-brand"
      />
      <span>
        {title}{" "}
        <span className="inline-block text-sm text-ink-soft">
          {[no, score !== null && m.compare_choice_score({ score: String(score) })]
            .filter(Boolean)
            .join(m.fact_separator())}
        </span>
      </span>
    </label>
  );
}
