import clsx from "clsx";
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { fieldId } from "~/app/domain/form-state";
import { m } from "~/app/locales/messages/messages";

type Shared = {
  name: string;
  /** Where two forms of a page ask the same; otherwise the name tells it. */
  id?: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  hideLabel?: boolean;
};

const BOX =
  "w-full rounded-lg border bg-surface px-3 py-2 text-base text-ink placeholder:text-ink-soft min-h-11 disabled:opacity-60";
const edge = (error?: string) => (error ? "border-bad" : "border-line-strong");

function describedBy({ name, id = fieldId(name), hint, error }: Shared): string | undefined {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** Label, example, the field itself, and what is wrong with it: in that order, for eyes and readers alike. */
function Wrap({ children, ...shared }: Shared & { children: ReactNode }) {
  const id = shared.id ?? fieldId(shared.name);
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={id} className={clsx("font-semibold", shared.hideLabel && "sr-only")}>
        {shared.label}
        {shared.optional && <span className="ml-2 text-sm font-normal text-ink-soft">{m.optional()}</span>}
      </label>
      {shared.hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {shared.hint}
        </p>
      )}
      {children}
      <FieldError id={id} name={shared.name} error={shared.error} />
    </div>
  );
}

export function FieldError({ name, id, error }: { name: string; id?: string; error?: string }) {
  if (!error) return null;
  return (
    <p id={`${id ?? fieldId(name)}-error`} className="text-sm font-semibold text-bad">
      {error}
    </p>
  );
}

export function TextField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  ...input
}: Shared & InputHTMLAttributes<HTMLInputElement>) {
  const shared = { name: input.name, id: input.id, label, hint, error, optional, hideLabel };
  return (
    <Wrap {...shared}>
      <input
        id={fieldId(input.name)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(shared)}
        className={clsx(BOX, edge(error), className)}
        {...input}
      />
    </Wrap>
  );
}

export function TextareaField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  className,
  ...input
}: Shared & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const shared = { name: input.name, id: input.id, label, hint, error, optional, hideLabel };
  return (
    <Wrap {...shared}>
      <textarea
        id={fieldId(input.name)}
        rows={4}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(shared)}
        className={clsx(BOX, edge(error), className)}
        {...input}
      />
    </Wrap>
  );
}

export type Option = { value: string; label: string };

/** A choice from a list. An empty first option is offered unless `required` says there must be one. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  hideLabel,
  options,
  emptyLabel,
  className,
  ...select
}: Shared & SelectHTMLAttributes<HTMLSelectElement> & { options: Option[]; emptyLabel?: string }) {
  const shared = { name: select.name, id: select.id, label, hint, error, optional, hideLabel };
  return (
    <Wrap {...shared}>
      <select
        id={fieldId(select.name)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(shared)}
        className={clsx(BOX, edge(error), className)}
        {...select}
      >
        <option value="">{emptyLabel ?? m.choose_one()}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Wrap>
  );
}

export function CheckboxField({
  label,
  hint,
  error,
  name,
  value = "1",
  ...input
}: Omit<Shared, "hideLabel" | "optional"> & InputHTMLAttributes<HTMLInputElement>) {
  const id = fieldId(name);
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy({ name, label, hint, error })}
          className="size-5 shrink-0 accent-brand"
          {...input}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="pl-8 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <FieldError name={name} error={error} />
    </div>
  );
}

/** From so many choices on, columns are read faster than a running line. */
const MANY = 6;
const COLUMNS = "grid grid-cols-[repeat(auto-fill,minmax(min(10rem,100%),1fr))] gap-x-4";

/** Several choices, or one, of a short list, under one question. */
export function ChoiceGroup({
  name,
  label,
  hint,
  error,
  optional,
  options,
  chosen,
  type = "checkbox",
}: Omit<Shared, "hideLabel"> & {
  options: Option[];
  chosen: readonly string[];
  type?: "checkbox" | "radio";
}) {
  const id = fieldId(name);
  return (
    <fieldset id={id} className="grid gap-1" aria-describedby={describedBy({ name, label, hint, error })}>
      <legend className="mb-1 font-semibold">
        {label}
        {optional && <span className="ml-2 text-sm font-normal text-ink-soft">{m.optional()}</span>}
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <div className={options.length > MANY ? COLUMNS : "flex flex-wrap gap-x-6 gap-y-1"}>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-11 items-center gap-2 py-1 leading-snug">
            <input
              type={type}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              className="size-5 shrink-0 accent-brand"
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <FieldError name={name} error={error} />
    </fieldset>
  );
}
