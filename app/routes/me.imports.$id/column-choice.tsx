import { Tag } from "~/app/components/badge";
import { SelectField } from "~/app/components/field";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { m } from "~/app/locales/messages/messages";
import type { ColumnsView, ColumnView } from "~/app/services/import/desk/view-columns";

/** One column of the file: its heading, the first things in it, and what it is imported as. */
export function ColumnChoice({
  column,
  options,
  state,
}: {
  column: ColumnView;
  options: ColumnsView["options"];
  state: FormState | undefined;
}) {
  const { name, letters, heading, samples, hidden, chosen } = column;
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-3 md:items-start">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className="text-sm text-ink-soft tabular-nums">{letters}</span>
        <span className="font-semibold">{heading || m.imports_column_no_heading()}</span>
        {hidden && <Tag>{m.imports_column_hidden()}</Tag>}
      </div>
      <ul className="grid content-start gap-1 text-sm text-ink-soft">
        {samples.length === 0 && <li>{m.imports_column_empty()}</li>}
        {samples.map((sample) => (
          <li key={sample}>{sample}</li>
        ))}
      </ul>
      <SelectField
        name={name}
        label={m.imports_column_choice({ heading: heading || letters })}
        hideLabel
        hint={hidden ? m.imports_column_hidden_hint() : undefined}
        error={problemOf(state, name)}
        options={options}
        emptyLabel={m.imports_column_leave_out()}
        defaultValue={answerOf(state, name, chosen)}
      />
    </li>
  );
}
