import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import { type ReactNode, type Ref, useId } from "react";
import { m } from "~/app/locales/messages/messages";
import { Button } from "./button";

export type SearchFormProps = {
  action: string;
  text?: string;
  placeholder?: string;
  /** Other parts of a list's state that a new search keeps. */
  hidden?: [string, string][];
};

/**
 * The search box: a plain GET form, so every search has an address. The search island takes hold of the
 * field by `fieldRef` and puts what floats below the form in as children.
 */
export function SearchForm({
  action,
  text = "",
  placeholder,
  hidden = [],
  fieldRef,
  onFocus,
  children,
}: SearchFormProps & { fieldRef?: Ref<HTMLInputElement>; onFocus?: () => void; children?: ReactNode }) {
  const id = useId();
  return (
    <Form action={action} method="get" role="search" className="relative flex w-full max-w-2xl gap-2">
      {hidden.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="relative flex-1">
        <label htmlFor={id} className="sr-only">
          {m.search_label()}
        </label>
        <Search aria-hidden className="pointer-events-none absolute top-3 left-3 size-5 text-ink-soft" />
        <input
          ref={fieldRef}
          id={id}
          type="search"
          name="q"
          defaultValue={text}
          maxLength={500}
          autoComplete="off"
          placeholder={placeholder ?? m.list_search_placeholder()}
          onFocus={onFocus}
          className="min-h-11 w-full rounded-lg border border-line-strong bg-surface py-2 pr-3 pl-10 text-base text-ink placeholder:text-ink-soft"
        />
      </div>
      <Button type="submit">{m.search_submit()}</Button>
      {children}
    </Form>
  );
}
