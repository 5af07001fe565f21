import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { SearchForm, type SearchFormProps } from "~/app/components/search-form";
import type { SearchScope } from "~/app/domain/suggestions";
import { describeCombobox } from "./combobox-attributes";
import type { TypeaheadProps } from "./typeahead";

type Typeahead = (props: TypeaheadProps) => JSX.Element;

/**
 * The search form with suggestions while somebody types. What makes them is fetched when the field is first
 * entered, so a visit that never searches does not pay for it; until then, and without JavaScript, it is the form.
 */
export function SearchBox({ scope, ...form }: SearchFormProps & { scope: SearchScope }) {
  const field = useRef<HTMLInputElement>(null);
  const [Typeahead, setTypeahead] = useState<Typeahead | null>(null);
  const wake = useCallback(() => {
    // Without it the form still searches; the next time the field is entered it is tried again.
    import("./typeahead").then((module) => setTypeahead(() => module.Typeahead)).catch(() => {});
  }, []);
  useEffect(() => {
    if (!field.current) return;
    describeCombobox(field.current, null);
    // Entered before this page could listen.
    if (document.activeElement === field.current) wake();
  }, [wake]);
  useTextOf(field, form.text ?? "");
  return (
    <SearchForm {...form} fieldRef={field} onFocus={wake}>
      {Typeahead && <Typeahead field={field} scope={scope} form={form} />}
    </SearchForm>
  );
}

/** The words of a new address go into the field without taking the focus from it. */
function useTextOf(field: RefObject<HTMLInputElement>, text: string): void {
  const shown = useRef(text);
  useEffect(() => {
    if (shown.current === text) return;
    shown.current = text;
    if (field.current) field.current.value = text;
  }, [field, text]);
}
