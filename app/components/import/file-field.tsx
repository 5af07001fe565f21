import clsx from "clsx";
import { type ChangeEvent, useState } from "react";
import { FieldError } from "~/app/components/field";

/** A file to send. One that is too large is told before it travels; without scripts the server tells it. */
export function FileField({
  name,
  label,
  hint,
  error,
  accept,
  largest,
  tooLarge,
}: {
  name: string;
  label: string;
  hint: string;
  error?: string;
  accept: string;
  /** In bytes. */
  largest: number;
  tooLarge: string;
}) {
  const [found, setFound] = useState<string>();
  function look({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const text = (currentTarget.files?.[0]?.size ?? 0) > largest ? tooLarge : "";
    // Keeps the form from being sent until another file is chosen.
    currentTarget.setCustomValidity(text);
    setFound(text);
  }
  const said = found ?? error;
  return (
    <div className="grid gap-1">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <p id={`${name}-hint`} className="text-sm text-ink-soft">
        {hint}
      </p>
      <input
        type="file"
        id={name}
        name={name}
        accept={accept}
        required
        aria-invalid={said ? true : undefined}
        aria-describedby={clsx(`${name}-hint`, said && `${name}-error`)}
        onChange={look}
        className={clsx(
          "min-h-11 w-full rounded-lg border bg-surface p-2 text-base text-ink file:mr-3 file:min-h-9 file:rounded-md file:border-0 file:bg-brand-wash file:px-3 file:font-semibold file:text-brand-strong",
          said ? "border-bad" : "border-line-strong",
        )}
      />
      <FieldError name={name} error={said || undefined} />
    </div>
  );
}
