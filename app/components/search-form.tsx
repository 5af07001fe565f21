import { Form } from "@remix-run/react";
import { Search } from "lucide-react";
import { m } from "~/app/locales/messages/messages";
import { Button } from "./button";

/** The search box: a plain GET form, so every search has an address. `hidden` keeps other parts of a list's state. */
export function SearchForm({
  action,
  text = "",
  placeholder,
  hidden = [],
}: {
  action: string;
  text?: string;
  placeholder?: string;
  hidden?: [string, string][];
}) {
  return (
    <Form action={action} method="get" role="search" className="flex w-full max-w-2xl gap-2">
      {hidden.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <label className="relative flex-1">
        <span className="sr-only">{m.search_label()}</span>
        <Search aria-hidden className="pointer-events-none absolute top-3 left-3 size-5 text-ink-soft" />
        <input
          key={text}
          type="search"
          name="q"
          defaultValue={text}
          maxLength={500}
          placeholder={placeholder ?? m.list_search_placeholder()}
          className="min-h-11 w-full rounded-lg border border-line-strong bg-surface py-2 pr-3 pl-10 text-base text-ink placeholder:text-ink-soft"
        />
      </label>
      <Button type="submit">{m.search_submit()}</Button>
    </Form>
  );
}
