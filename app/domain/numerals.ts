const FULL_WIDTH_ZERO = 0xff10;
const MULTIPLIERS: Record<string, number> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Full-width digits, signs and letters become ASCII; surrounding space goes. `"９５．５％"` → `"95.5%"`. */
export function toHalfWidth(text: string): string {
  return text.normalize("NFKC").replaceAll("。", ".").replaceAll("−", "-").trim();
}

/**
 * Reads a decimal as people type it: full-width digits, thousands separators, 百/千/万/亿.
 * Returns canonical decimal text (never a float), or null when it is not a number.
 * `"１,２００"` → `"1200"`, `"1.5万"` → `"15000"`, `"abc"` → null.
 */
export function parseDecimal(input: string): string | null {
  const text = toHalfWidth(input).replace(/[\s_]/g, "");
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([百千万亿]{0,2})$/.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", suffix = ""] = match;
  const shift = [...suffix].reduce((sum, mark) => sum + (MULTIPLIERS[mark] ?? 0), 0);
  return canonical(sign === "-", whole.replaceAll(",", ""), fraction, shift);
}

function canonical(negative: boolean, whole: string, fraction: string, shift: number): string | null {
  const padded = fraction.padEnd(shift, "0");
  const digits = (whole + padded.slice(0, shift)).replace(/^0+(?=\d)/, "");
  const rest = padded.slice(shift).replace(/0+$/, "");
  if (digits.length > 15 || rest.length > 9) return null;
  const value = rest ? `${digits}.${rest}` : digits;
  return negative && value !== "0" ? `-${value}` : value;
}

/** Compares two canonical decimals: negative, 0 or positive. Safe to 15 significant digits. */
export function compareDecimals(a: string, b: string): number {
  return Number(a) - Number(b);
}

/** Reads a whole number between `min` and `max` as people type it; null when it is not one. */
export function parseWhole(input: string, min: number, max: number): number | null {
  const text = parseDecimal(input);
  if (text === null || text.includes(".")) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
}

/** The code point of a full-width digit is a fixed distance from its ASCII one; used to type test data. */
export function toFullWidthDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit)));
}
