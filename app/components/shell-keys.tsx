import { useEffect, useState } from "react";
import { m } from "~/app/locales/messages/messages";
import { SearchForm } from "./search-form";

/** `/` goes to the page's search box; a page without one is brought one. Esc closes a menu that floats. */
export function ShellKeys() {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === "Escape") closeMenu();
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target))
        return;
      event.preventDefault();
      const own = document.querySelector<HTMLInputElement>("main [type=search]");
      own?.focus();
      own?.select();
      setAsked(!own);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  // The browser's own dialog: it keeps the focus inside and closes with Esc.
  return (
    asked && (
      <dialog
        ref={showAsModal}
        aria-label={m.search_label()}
        onClose={() => setAsked(false)}
        className="fixed inset-x-4 top-24 mx-auto w-auto max-w-2xl rounded-xl bg-surface p-4 text-ink backdrop:bg-shade"
      >
        <SearchForm action="/search" />
      </dialog>
    )
  );
}

function showAsModal(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}

/** Where a slash is typed, or while a dialog is open, it is a slash. */
function isTaken(target: EventTarget | null): boolean {
  const typing = target instanceof Element && target.matches("input, textarea, select");
  return typing || document.querySelector("dialog[open], [role$=dialog]") !== null;
}

function closeMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>("details[data-floats][open]");
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary")?.focus();
}
