import { useEffect, useState } from "react";

type Dialog = (props: { onClose: () => void }) => JSX.Element;

/**
 * `/` goes to the page's search box; a page without one is brought one. What brings it is fetched at the first
 * press, so that nobody else pays for it.
 */
export function SlashKey() {
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
      if (event.key !== "/" || !plain || event.defaultPrevented || isTyping(event.target)) return;
      if (document.querySelector("dialog[open], [role=dialog], [role=alertdialog]")) return;
      event.preventDefault();
      const own = document.querySelector<HTMLInputElement>("main input[type=search]");
      if (own) return own.focus();
      setOpen(true);
      import("./quick-search").then((module) => setDialog(() => module.QuickSearch)).catch(() => {});
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return open && Dialog ? <Dialog onClose={() => setOpen(false)} /> : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]");
}
