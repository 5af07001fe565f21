import { readDay } from "./calendar";
import { toHalfWidth } from "./numerals";

/** Which day of a stretch is meant: a start lies on its first day, a deadline on its last. */
export type Edge = "first" | "last";

type Stretch = { from: string; to: string };

const DIGITS = "〇一二三四五六七八九";
const pad = (part: number) => String(part).padStart(2, "0");
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * Reads a day as people write it in a plan: a plain day (see `readDay`), `2027年6月`, `2027-06`, `2027年六月底`,
 * `2027年6月中旬`, `2027年三季度`, `2027Q3`, `2027年上半年`, `2027年底`. A stretch gives its first or last day.
 * Returns YYYY-MM-DD, or null: a day without a year is never guessed.
 */
export function readLooseDay(input: string, edge: Edge): string | null {
  const text = inFigures(toHalfWidth(input).replace(/\s/g, "")).replace(/(之前|以前|前|截止|止)$/, "");
  const day = readDay(text);
  if (day) return day;
  const stretch = monthOf(text) ?? quarterOf(text) ?? yearOf(text);
  return stretch && readDay(edge === "first" ? stretch.from : stretch.to);
}

/** `二〇二七年十二月` in figures. */
function inFigures(text: string): string {
  return text.replaceAll("零", "〇").replace(/[〇一二三四五六七八九十]+/g, (run) => {
    const tens = /^([一二三]?)十([一二三四五六七八九]?)$/.exec(run);
    if (tens) return String((DIGITS.indexOf(tens[1] || "一") || 0) * 10 + figureOf(tens[2]));
    return [...run].map((sign) => (sign === "十" ? sign : DIGITS.indexOf(sign))).join("");
  });
}

const figureOf = (sign: string | undefined) => (sign ? DIGITS.indexOf(sign) : 0);

function months(year: number, first: number, last: number): Stretch {
  return { from: `${year}-${pad(first)}-01`, to: `${year}-${pad(last)}-${lastOf(year, last)}` };
}

/** A month, or a third of one: 上旬 is its first ten days, 中旬 the next ten, 下旬 the rest. */
function monthOf(text: string): Stretch | null {
  const match =
    /^(\d{4})[-/.年](\d{1,2})月?(初|上旬|中旬|下旬|底|末)?$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, part] = [Number(match[1]), Number(match[2]), match[3]];
  if (month < 1 || month > 12) return null;
  const end = lastOf(year, month);
  const [from, to] = daysOf(part, end);
  return { from: `${year}-${pad(month)}-${pad(from)}`, to: `${year}-${pad(month)}-${pad(to)}` };
}

function daysOf(part: string | undefined, end: number): [number, number] {
  if (part === "初" || part === "上旬") return [1, 10];
  if (part === "中旬") return [11, 20];
  if (part === "下旬") return [21, end];
  return part ? [end, end] : [1, end];
}

function quarterOf(text: string): Stretch | null {
  const match =
    /^(\d{4})年?第?([1-4])季度?[末底]?$/.exec(text) ?? /^(\d{4})[-年]?[Qq]([1-4])[末底]?$/.exec(text);
  if (!match) return null;
  const quarter = Number(match[2]);
  return months(Number(match[1]), quarter * 3 - 2, quarter * 3);
}

function yearOf(text: string): Stretch | null {
  const match = /^(\d{4})年?(上半年|下半年|年?[底末]|全年)?$/.exec(text);
  if (!match || (match[2] === undefined && !text.endsWith("年"))) return null;
  const year = Number(match[1]);
  if (match[2] === "上半年") return months(year, 1, 6);
  if (match[2] === "下半年") return months(year, 7, 12);
  return match[2]?.match(/[底末]/) ? months(year, 12, 12) : months(year, 1, 12);
}
