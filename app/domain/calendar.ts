import { toHalfWidth } from "./numerals";

const DAY_MS = 86_400_000;
/** China Standard Time has no summer time: UTC+8 all year. */
const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The year of an instant on a calendar in China. */
export function calendarYear(at: Date): number {
  return new Date(at.getTime() + CHINA_OFFSET_MS).getUTCFullYear();
}

/** The instant a number of days later, both ISO-8601 UTC. */
export function daysAfter(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * DAY_MS).toISOString();
}

/** A deadline given as a day runs to that day's last second in China; ISO-8601 UTC. */
export function endOfDay(day: string): string {
  return new Date(Date.parse(`${day}T23:59:59Z`) - CHINA_OFFSET_MS).toISOString();
}

/** The day on a calendar in China of an instant; a day stays as it is. */
export function dayOf(value: string): string {
  if (value.length === 10) return value;
  return new Date(Date.parse(value) + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}

/** Whole days on a calendar in China from one instant or day to another; negative once it has passed. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY_MS;
}

const pad = (part: string) => part.padStart(2, "0");

/**
 * Reads a day as people type it: `2026-9-1`, `2026/09/01`, `2026.9.1`, `20260901`, `２０２６年９月１日`.
 * Returns YYYY-MM-DD, or null for anything that is no day of the calendar between 1950 and 2100.
 */
export function readDay(input: string): string | null {
  const text = toHalfWidth(input).replace(/\s/g, "");
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return null;
  const [, year = "", month = "", day = ""] = match;
  const value = `${year}-${pad(month)}-${pad(day)}`;
  return isDay(value) ? value : null;
}

function isDay(value: string): boolean {
  const at = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== value) return false;
  return value >= "1950" && value < "2101";
}

/** Reads a month: `2023-5`, `2023.05`, `2023年5月`, `202305`; a day is taken for its month. YYYY-MM or null. */
export function readMonth(input: string): string | null {
  const text = toHalfWidth(input).replace(/\s/g, "");
  const day = readDay(text);
  if (day) return day.slice(0, 7);
  const match = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text) ?? /^(\d{4})(\d{2})$/.exec(text);
  if (!match) return null;
  const [, year = "", month = ""] = match;
  const value = `${year}-${pad(month)}`;
  return isDay(`${value}-01`) ? value : null;
}
