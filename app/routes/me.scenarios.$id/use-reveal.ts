import { useEffect } from "react";
import { goTo } from "~/app/components/go-to";

/** The links of the page to its own questions open the folds around them. */
export function useReveal(): void {
  useEffect(() => {
    document.addEventListener("click", goTo);
    return () => document.removeEventListener("click", goTo);
  }, []);
}
