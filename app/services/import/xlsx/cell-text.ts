import { type Cell, cleanText } from "../sheet-types";
import type { NumberFormat } from "./number-format";

/** A cell as a worksheet's XML has it. */
export type RawCell = {
  type: string;
  /** Null where there is no value at all, which is something else than an empty one. */
  value: string | null;
  formula: boolean;
};

export type CellWords = {
  strings: readonly string[];
  format: NumberFormat;
  /** Whether days are counted from 1904. */
  from1904: boolean;
};

/** Beyond this spreadsheets keep no digit of a whole number. */
const EXACT = 1e15;
const DAY_MS = 86_400_000;
const DAYS_TO_1904 = 1462;
/** Serial 25569 is 1970-01-01. */
const EPOCH = 25_569;

const text = (written: string): Cell => ({ text: cleanText(decodeEscapes(written)), items: null });
const wrong = (code: NonNullable<Cell["problem"]>["code"], found = ""): Cell => ({
  text: found,
  items: null,
  problem: { code, params: { found } },
});

/** What a person reads in a cell: dates as ISO days, shares with their %, numbers without the noise of floats. */
export function cellText(raw: RawCell, words: CellWords): Cell {
  const { type, value, formula } = raw;
  if (value === null) return formula ? wrong("formula_no_value") : { text: "", items: null };
  if (type === "e") return wrong(formula ? "formula_error" : "cell_error", value);
  if (type === "s") return text(words.strings[Number(value)] ?? "");
  if (type === "b") return { text: value === "1" || value === "true" ? "TRUE" : "FALSE", items: null };
  if (type === "d") return text(value.replace("T", " "));
  if (type === "str" || type === "inlineStr") return text(value);
  return value.trim() === "" ? { text: "", items: null } : numberText(value, words);
}

/** Control characters are written as _x000D_; an underscore that looks like that as _x005F_ (ECMA-376, 22.9.2.19). */
function decodeEscapes(written: string): string {
  return written.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function numberText(value: string, { format, from1904 }: CellWords): Cell {
  const number = Number(value);
  if (!Number.isFinite(number)) return text(value);
  const say = (written: string): Cell => ({ text: written, items: null });
  if (format.kind === "date" || format.kind === "time")
    return say(dateText(from1904 ? number + DAYS_TO_1904 : number, format));
  if (format.kind === "scaled") return wrong("number_scaled", decimal(number));
  if (format.kind === "percent") return say(`${decimal(number * 100)}%`);
  if (Math.abs(number) >= EXACT) return wrong("number_too_long", decimal(number));
  return say(`${decimal(number)}${format.suffix}`);
}

/** At most 15 digits, which is what spreadsheets keep, and never with an exponent. */
function decimal(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const written = String(rounded);
  if (!written.includes("e")) return written;
  return Math.abs(rounded) < 1 ? rounded.toFixed(20).replace(/0+$/, "") : BigInt(rounded).toString();
}

/** Spreadsheets count a 29 February 1900 that never was: before it the count is one day behind. */
function dateText(serial: number, format: Extract<NumberFormat, { kind: "date" | "time" }>): string {
  const days = serial < 60 && format.kind === "date" ? serial + 1 : serial;
  const seconds = Math.round((days - EPOCH) * 86_400);
  const at = new Date(seconds * 1000);
  if (Number.isNaN(at.getTime()) || Math.abs(seconds) > 1e11) return decimal(serial);
  const iso = at.toISOString();
  const clock = iso.slice(11, iso.endsWith(":00.000Z") ? 16 : 19);
  if (format.kind === "time") return clock;
  if (!format.day) return iso.slice(0, 7);
  const atMidnight = (seconds * 1000) % DAY_MS === 0;
  return format.time && !atMidnight ? `${iso.slice(0, 10)} ${clock}` : iso.slice(0, 10);
}
