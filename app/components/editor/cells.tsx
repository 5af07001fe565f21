import { SelectField, TextField } from "~/app/components/field";
import type { FormOption } from "~/app/domain/listing-form/options";
import { m } from "~/app/locales/messages/messages";
import { useAnswer, useEditor } from "./context";
import { VagueWatch } from "./vague-watch";

type Cell = { name: string; label: string; placeholder?: string };

/** One box of a row. */
export function TextCell({
  name,
  ...rest
}: Cell & { inputMode?: "decimal"; list?: string; autoComplete?: string }) {
  const { problems } = useEditor();
  return <TextField name={name} defaultValue={useAnswer(name)} error={problems[name]} {...rest} />;
}

/** A box of a row that takes words: praise without a figure is noticed. */
export function WordsCell({ name, ...rest }: Cell) {
  return (
    <VagueWatch start={useAnswer(name)}>
      <TextCell name={name} {...rest} />
    </VagueWatch>
  );
}

export function SelectCell({ name, options, label }: Cell & { options: FormOption[] }) {
  const { problems } = useEditor();
  return (
    <SelectField
      name={name}
      label={label}
      options={options}
      defaultValue={useAnswer(name)}
      error={problems[name]}
    />
  );
}

/** A choice that always has an answer: the first one stands until another is made. */
export function FixedCell({ name, options, label }: Cell & { options: FormOption[] }) {
  const answer = useAnswer(name) || (options[0]?.value ?? "");
  const id = name.replaceAll(".", "-");
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={answer}
        className="min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-base text-ink"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function MustCell({ name }: { name: string }) {
  const options = [
    { value: "must", label: m.must_have() },
    { value: "nice", label: m.nice_to_have() },
  ];
  return <FixedCell name={name} label={m.field_must()} options={options} />;
}

/** The units of the vocabulary as suggestions for every unit box. */
export function UnitList() {
  const { options } = useEditor();
  return (
    <datalist id="units">
      {options.units.map((unit) => (
        <option key={unit.symbol} value={unit.symbol}>
          {unit.name}
        </option>
      ))}
    </datalist>
  );
}
