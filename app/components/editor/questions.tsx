import type { ReactNode } from "react";
import {
  CheckboxField,
  ChoiceGroup,
  FieldError,
  SelectField,
  TextareaField,
  TextField,
} from "~/app/components/field";
import { fieldId } from "~/app/domain/form-state";
import type { FormOption } from "~/app/domain/listing-form/options";
import { useAnswer, useAnswers, useEditor } from "./context";
import { Remarks } from "./remarks";
import { VagueWatch } from "./vague-watch";

type Question = { name: string; label: string; hint?: ReactNode; optional?: boolean };

/** A one-line answer; `wide` is for a sentence, where praise without a figure is noticed. */
export function TextQuestion({
  name,
  wide,
  ...rest
}: Question & {
  wide?: boolean;
  type?: "text" | "email" | "tel";
  inputMode?: "decimal" | "numeric";
  list?: string;
}) {
  const { problems } = useEditor();
  const answer = useAnswer(name);
  const field = (
    <TextField
      name={name}
      defaultValue={answer}
      error={problems[name]}
      className={wide ? undefined : "max-w-md"}
      {...rest}
    />
  );
  return (
    <div className="grid content-start gap-2">
      {wide ? <VagueWatch start={answer}>{field}</VagueWatch> : field}
      <Remarks field={name} />
    </div>
  );
}

/** A long answer. */
export function LongQuestion({ name, rows = 4, ...rest }: Question & { rows?: number }) {
  const { problems } = useEditor();
  const answer = useAnswer(name);
  return (
    <div className="grid gap-2">
      <VagueWatch start={answer}>
        <TextareaField name={name} defaultValue={answer} error={problems[name]} rows={rows} {...rest} />
      </VagueWatch>
      <Remarks field={name} />
    </div>
  );
}

export function SelectQuestion({ name, options, ...rest }: Question & { options: FormOption[] }) {
  const { problems } = useEditor();
  return (
    <div className="grid content-start gap-2">
      <SelectField
        name={name}
        options={options}
        defaultValue={useAnswer(name)}
        error={problems[name]}
        className="max-w-md"
        {...rest}
      />
      <Remarks field={name} />
    </div>
  );
}

export function ChoiceQuestion({
  name,
  options,
  type,
  ...rest
}: Question & { options: FormOption[]; type?: "checkbox" | "radio" }) {
  const { problems } = useEditor();
  return (
    <div className="grid gap-2">
      <ChoiceGroup
        name={name}
        options={options}
        chosen={useAnswers(name)}
        error={problems[name]}
        type={type}
        {...rest}
      />
      <Remarks field={name} />
    </div>
  );
}

export function DeclarationQuestion({ name, ...rest }: Question) {
  const { problems } = useEditor();
  return (
    <div className="grid gap-2">
      <CheckboxField name={name} defaultChecked={useAnswer(name) !== ""} error={problems[name]} {...rest} />
      <Remarks field={name} />
    </div>
  );
}

/** Several fields that answer one question; links of the checklist lead to it. */
export function QuestionGroup({
  field,
  label,
  hint,
  children,
}: {
  field: string;
  label: string;
  hint?: ReactNode;
  children: ReactNode;
}) {
  const { problems } = useEditor();
  return (
    <fieldset id={fieldId(field)} tabIndex={-1} className="grid gap-3">
      <legend className="mb-1 font-semibold">{label}</legend>
      {hint && <p className="text-sm text-ink-soft">{hint}</p>}
      {children}
      <FieldError name={field} error={problems[field]} />
      <Remarks field={field} />
    </fieldset>
  );
}
