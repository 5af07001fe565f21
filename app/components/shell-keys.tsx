import { useEffect, useState } from "react";

type Dialog = (props: { onClose: () => void }) => JSX.Element;

/**
 * `/` goes to the page's search box; a page without one is brought one, fetched at the first press, so that nobody
 * else pays for it. Esc closes a menu that floats.
 */
export function ShellKeys() {
  const [Dialog, setDialog] = useState<Dialog | null>(null);
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
      if (!own) void import("./quick-search").then((module) => setDialog(() => module.QuickSearch));
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return Dialog && <Dialog onClose={() => setDialog(null)} />;
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
