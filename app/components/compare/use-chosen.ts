import { useEffect, useState } from "react";

/** The field that names a chosen achievement, in every form of the comparison. */
export const CHOSEN = "achievement";
/** One alone is no comparison, five no longer fit a sheet. */
export const LEAST = 2;
export const MOST = 4;

/** How many achievements a form names at the moment; null before the browser can tell. */
export function useChosen(formId: string): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    const read = () => {
      const form = document.getElementById(formId);
      if (form instanceof HTMLFormElement)
        setCount(new FormData(form).getAll(CHOSEN).filter((no) => no !== "").length);
    };
    read();
    document.addEventListener("input", read);
    return () => document.removeEventListener("input", read);
  }, [formId]);
  return count;
}
