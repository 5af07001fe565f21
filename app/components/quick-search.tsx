import { Search } from "lucide-react";
import { useEffect, useRef } from "react";
import { m } from "~/app/locales/messages/messages";
import { Button } from "./button";

/** A search box over the page: the browser's own dialog, which keeps the focus inside and closes with Esc. */
export function QuickSearch({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={m.search_label()}
      onClose={onClose}
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
