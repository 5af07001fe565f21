import { type RefObject, useEffect, useRef } from "react";
import { neighbourOf } from "./options";

export type OptionKeys = {
  open: boolean;
  /** Lines in the open list. */
  count: number;
  active: number | null;
  move: (to: number | null) => void;
  reopen: () => void;
  close: () => void;
  choose: (place: number) => void;
};

/** Up, Down, Home, End, Enter, Esc and leaving the field. While an input method composes, every key is its own. */
export function useOptionKeys(field: RefObject<HTMLInputElement>, keys: OptionKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    const { form } = input;
    const listen = (event: KeyboardEvent) => {
      // 229: Safari ends the composition before it reports the key that ended it.
      if (event.isComposing || event.keyCode === 229 || event.altKey || event.ctrlKey || event.metaKey)
        return;
      if (answerKey(event.key, latest.current)) event.preventDefault();
    };
    const close = () => latest.current.close();
    input.addEventListener("keydown", listen);
    input.addEventListener("blur", close);
    form?.addEventListener("submit", close);
    return () => {
      input.removeEventListener("keydown", listen);
      input.removeEventListener("blur", close);
      form?.removeEventListener("submit", close);
    };
  }, [field]);
}

/** True when the key was meant for the list. Home and End stay the field's own until a line is chosen. */
function answerKey(key: string, { open, count, active, ...keys }: OptionKeys): boolean {
  if (!open) {
    if (key !== "ArrowDown" && key !== "ArrowUp") return false;
    keys.reopen();
    return true;
  }
  if (key === "ArrowDown") keys.move(neighbourOf(active, 1, count));
  else if (key === "ArrowUp") keys.move(neighbourOf(active, -1, count));
  else if (key === "Escape") keys.close();
  else if (active === null) return false;
  else if (key === "Home") keys.move(0);
  else if (key === "End") keys.move(count - 1);
  else if (key === "Enter") keys.choose(active);
  else return false;
  return true;
}
