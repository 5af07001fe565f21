import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** How often a page looks again by itself while something is under way, in milliseconds. */
const LOOK_MS = 1_000;

/** Looks again while something is under way. Without scripts a link does the same. */
export function useLookAgain(underWay: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!underWay || state !== "idle") return;
    const timer = setTimeout(revalidate, LOOK_MS);
    return () => clearTimeout(timer);
  }, [underWay, revalidate, state]);
}
