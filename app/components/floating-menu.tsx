import { type ReactNode, useEffect, useRef } from "react";

/** A menu that floats over the page: a disclosure that Esc, or a press anywhere else, closes. Works without scripts. */
export function FloatingMenu({ className, children }: { className?: string; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector("summary")?.focus();
    };
    const leave = (event: PointerEvent) => {
      if (menu.current?.open && event.target instanceof Node && !menu.current.contains(event.target))
        menu.current.open = false;
    };
    document.addEventListener("keydown", close);
    document.addEventListener("pointerdown", leave);
    return () => {
      document.removeEventListener("keydown", close);
      document.removeEventListener("pointerdown", leave);
    };
  }, []);
  return (
    <details ref={menu} className={className}>
      {children}
    </details>
  );
}
