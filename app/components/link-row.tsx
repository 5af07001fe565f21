import clsx from "clsx";
import { type ReactNode, useEffect, useRef } from "react";

/** Links in one row that scrolls sideways where it does not fit; the one of this page is brought into view. */
export function LinkRow({ className, children }: { className?: string; children: ReactNode }) {
  const row = useRef<HTMLUListElement>(null);
  const shown = useRef<Element | null>(null);
  useEffect(() => {
    const list = row.current;
    const current = list?.querySelector<HTMLElement>("[aria-current=page]");
    if (!list || !current || current === shown.current) return;
    shown.current = current;
    // Only the row moves: scrollIntoView could move the page with it.
    list.scrollLeft = current.offsetLeft - (list.clientWidth - current.offsetWidth) / 2;
  });
  return (
    <ul
      ref={row}
      className={clsx(
        "relative flex overflow-x-auto [scrollbar-width:none] [mask-image:linear-gradient(to_right,black_calc(100%-2.5rem),transparent)]",
        className,
      )}
    >
      {children}
    </ul>
  );
}
