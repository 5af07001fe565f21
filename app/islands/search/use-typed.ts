import { type RefObject, useEffect, useState } from "react";

/** What stands in the field when its words are settled: never in the middle of a composition (pinyin → characters). */
export function useTyped(field: RefObject<HTMLInputElement>, onTyped: () => void): string {
  const [text, setText] = useState("");
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    let composing = false;
    const read = () => {
      if (composing) return;
      setText(input.value);
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
    if (input.value !== input.defaultValue) read();
    input.addEventListener("input", read);
    input.addEventListener("compositionstart", begin);
    input.addEventListener("compositionend", end);
    return () => {
      input.removeEventListener("input", read);
      input.removeEventListener("compositionstart", begin);
      input.removeEventListener("compositionend", end);
    };
  }, [field, onTyped]);
  return text;
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
