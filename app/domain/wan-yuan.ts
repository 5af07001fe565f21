import { parseDecimal, toHalfWidth } from "./numerals";

/** Shifts canonical decimal text by powers of ten without going through a float. */
function shift(value: string, places: number): string | null {
  const negative = value.startsWith("-");
  const [whole = "0", fraction = ""] = value.replace("-", "").split(".");
  const padded = whole.padStart(Math.max(0, -places) + 1, "0");
  const digits = padded + fraction.padEnd(Math.max(0, places), "0");
  const point = padded.length + places;
  return parseDecimal(`${negative ? "-" : ""}${digits.slice(0, point)}.${digits.slice(point) || "0"}`);
}

const UNITS: [RegExp, number][] = [
  [/亿元?$/, 4],
  [/万元?$/, 0],
  [/元$/, -4],
];

/**
 * Reads an amount for a box labelled 万元: a bare number is 万元; `300万`, `300 万元`, `1.2亿` and `50000元` mean what they say.
 * Returns canonical decimal text in 万元 (never a float), or null when it is no amount or below zero.
 */
export function readWanYuan(input: string): string | null {
  const text = toHalfWidth(input).replace(/[\s¥￥]/g, "");
  const unit = UNITS.find(([pattern]) => pattern.test(text));
  const value = parseDecimal(unit ? text.replace(unit[0], "") : text);
  if (value === null || value.startsWith("-")) return null;
  return shift(value, unit ? unit[1] : 0);
}
