import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { ChoiceGroup } from "~/app/components/field";
import { numberText } from "~/app/components/format";
import { Notice } from "~/app/components/notice";
import { Section } from "~/app/components/page";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { m } from "~/app/locales/messages/messages";
import type { ColumnsView } from "~/app/services/import/desk/view-columns";
import type { ImportView } from "~/app/services/import/desk/view-import";
import { ColumnChoice } from "./column-choice";
import { Discard } from "./discard";
import { Notices } from "./notices";

type Shown = { view: ImportView; columns: ColumnsView; state: FormState | undefined };

/** Which column stands for what: guessed by the headings, settled by a person. */
export function ColumnsStep({ view, columns, state }: Shown) {
  const { columns: all, rows } = columns;
  const known = all.filter(({ chosen }) => chosen !== "").length;
  return (
    <Section id="columns" title={m.imports_columns_title()}>
      <p className="max-w-prose">
        {m.imports_columns_lead({
          rows: numberText(rows),
          known: numberText(known),
          others: numberText(all.length - known),
        })}
      </p>
      <Notices texts={columns.notices} />
      {view.target === "submitted" && columns.missing.length > 0 && <Missing headings={columns.missing} />}
      <Form method="post" className="grid gap-6">
        <div>
          <div
            aria-hidden
            className="hidden gap-6 border-b border-line-strong pb-2 text-sm font-semibold text-ink-soft md:grid md:grid-cols-3"
          >
            <span>{m.imports_column_in_file()}</span>
            <span>{m.imports_column_samples()}</span>
            <span>{m.imports_column_becomes()}</span>
          </div>
          <ul>
            {all.map((column) => (
              <ColumnChoice key={column.name} column={column} options={columns.options} state={state} />
            ))}
          </ul>
        </div>
        <HiddenRows columns={columns} state={state} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" name="intent" value="match">
            {m.imports_check()}
          </Button>
        </div>
      </Form>
      <Discard />
    </Section>
  );
}

function Missing({ headings }: { headings: string[] }) {
  return (
    <Notice tone="warn" title={m.imports_missing_title()}>
      <p>{m.imports_missing_text({ headings: headings.join(m.imports_list_separator()) })}</p>
    </Notice>
  );
}

function HiddenRows({ columns, state }: Pick<Shown, "columns" | "state">) {
  if (!columns.hiddenRows) return null;
  return (
    <ChoiceGroup
      type="radio"
      name="hiddenRows"
      label={m.imports_hidden_rows({ count: numberText(columns.hiddenRows.count) })}
      error={problemOf(state, "hiddenRows")}
      options={[
        { value: "skip", label: m.imports_hidden_rows_skip() },
        { value: "take", label: m.imports_hidden_rows_take() },
      ]}
      chosen={[answerOf(state, "hiddenRows", columns.hiddenRows.chosen)]}
    />
  );
}
