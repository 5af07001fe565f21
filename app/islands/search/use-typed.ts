import { type RefObject, useCallback, useEffect, useState } from "react";

/**
 * What was typed into the field: never in the middle of a composition (pinyin → characters). `look` reads what
 * stands there without having been typed, the words of an address.
 */
export function useTyped(
  field: RefObject<HTMLInputElement>,
  onTyped: () => void,
): { text: string; look: () => void } {
  const [text, setText] = useState("");
  const look = useCallback(() => setText(field.current?.value ?? ""), [field]);
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    let composing = false;
    const read = () => {
      if (composing) return;
      look();
      onTyped();
    };
    const begin = () => {
      composing = true;
    };
    const end = () => {
      composing = false;
      read();
    };
    // Typed while the island was on its way.
    if (document.activeElement === input && input.value !== input.defaultValue) read();
    input.addEventListener("input", read);
    input.addEventListener("compositionstart", begin);
    input.addEventListener("compositionend", end);
    return () => {
      input.removeEventListener("input", read);
      input.removeEventListener("compositionstart", begin);
      input.removeEventListener("compositionend", end);
    };
  }, [field, look, onTyped]);
  return { text, look };
}

/** The value once it has stayed the same for a while. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
