import type { Language } from "~/app/domain/person";

/** A message that can be said in either language. */
export type Text = (inputs?: Record<never, never>, options?: { locale?: Language }) => string;

/** A description for every field of an object: a field without one does not compile. */
export type FieldTexts<T> = { [K in keyof T]-?: Text };
