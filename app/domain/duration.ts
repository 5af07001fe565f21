import { parseDecimal, toHalfWidth } from "./numerals";

/**
 * Reads a duration for a box labelled 月: a bare number is months; `12个月`, `１年`, `1.5年` and `半年` mean what they say.
 * Whole months between `minimum` and `maximum`, or null.
 */
export function readMonths(input: string, minimum: number, maximum: number): number | null {
  const text = toHalfWidth(input)
    .replace(/\s/g, "")
    .replace(/^半年$/, "6个月");
  const inYears = text.endsWith("年");
  const value = parseDecimal(text.replace(/(个?月|年)$/, ""));
  if (value === null) return null;
  const months = Number(value) * (inYears ? 12 : 1);
  return Number.isInteger(months) && months >= minimum && months <= maximum ? months : null;
}
