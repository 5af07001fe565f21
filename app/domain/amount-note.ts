import { toHalfWidth } from "./numerals";
import { readWanYuan } from "./wan-yuan";

/** What the house makes of an amount while it is typed; `isPlain` when the box holds just the number that will be kept, below 1 亿元. */
export type AmountNote = { isNoAmount: true } | { isNoAmount: false; wan: string; isPlain: boolean };

const WAN_PER_YI = 10_000;

/** Null when the box is empty. */
export function amountNote(typed: string): AmountNote | null {
  if (typed.trim() === "") return null;
  const wan = readWanYuan(typed);
  if (wan === null) return { isNoAmount: true };
  return { isNoAmount: false, wan, isPlain: toHalfWidth(typed) === wan && Number(wan) < WAN_PER_YI };
}
