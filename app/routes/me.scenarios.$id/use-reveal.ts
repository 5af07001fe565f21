import { useEffect } from "react";

/** A link to something inside a fold opens the fold, also in browsers that do not do so by themselves. */
export function useReveal(): void {
  useEffect(() => {
    const reveal = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='#']") : null;
      const goal = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
      let fold = goal?.closest("details") ?? null;
      while (fold) {
        fold.open = true;
        fold = fold.parentElement?.closest("details") ?? null;
      }
    };
    document.addEventListener("click", reveal);
    return () => document.removeEventListener("click", reveal);
  }, []);
}
