import { toHalfWidth } from "./numerals";
import { readWanYuan } from "./wan-yuan";

/** What the house makes of an amount while it is typed; `yi` is the same in 亿元 where that reads better. */
export type AmountNote = { isNoAmount: true } | { isNoAmount: false; wan: string; yi: string | null };

/** Null when the box is empty or holds just the number that will be kept and no larger unit says it better. */
export function amountNote(typed: string): AmountNote | null {
  if (typed.trim() === "") return null;
  const wan = readWanYuan(typed);
  if (wan === null) return { isNoAmount: true };
  const yi = Number(wan) >= 10_000 ? readWanYuan(`${wan}元`) : null;
  return toHalfWidth(typed) === wan && yi === null ? null : { isNoAmount: false, wan, yi };
}
