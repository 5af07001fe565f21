import { Search } from "lucide-react";
import { useEffect, useRef } from "react";
import { m } from "~/app/locales/messages/messages";
import { Button } from "./button";

/**
 * `/` goes to the page's search box; a page without one is brought one: the browser's own dialog, which keeps the
 * focus inside and closes with Esc.
 */
export function QuickSearch() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (event.key !== "/" || !plain || event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector("dialog[open], [role=dialog], [role=alertdialog]")) return;
      event.preventDefault();
      const own = document.querySelector<HTMLInputElement>("main input[type=search]");
      if (own) own.focus();
      else dialog.current?.showModal();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={m.search_label()}
      className="fixed inset-x-0 top-24 mx-auto w-[min(40rem,100%-2rem)] rounded-xl border border-line bg-surface p-4 text-ink shadow-lg backdrop:bg-shade"
    >
      <form action="/search" method="get" className="flex gap-2">
        <div className="relative flex-1">
          <Search aria-hidden className="pointer-events-none absolute top-3 left-3 size-5 text-ink-soft" />
          <input
            type="search"
            name="q"
            maxLength={500}
            autoComplete="off"
            aria-label={m.search_label()}
            placeholder={m.list_search_placeholder()}
            className="min-h-11 w-full rounded-lg border border-line-strong bg-surface py-2 pr-3 pl-10 text-base text-ink placeholder:text-ink-soft"
          />
        </div>
        <Button type="submit">{m.search_submit()}</Button>
      </form>
    </dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}
