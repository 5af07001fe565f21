import { endOfDay, readDay, readMonth } from "~/app/domain/calendar";
import { toHalfWidth } from "~/app/domain/numerals";
import { excerpt } from "./problems";
import { problem, type Reader, value } from "./readers";

/** A time that spreadsheets add to a day of their own accord. */
const EMPTY_TIME = /[T\s]+(0{1,2}:00(:00)?(\.0+)?Z?|23:59(:59)?)$/;

/** A day as people type it, as YYYY-MM-DD. */
export const date: Reader<string | null> = (cell) => {
  const day = readDay(toHalfWidth(cell.text).replace(EMPTY_TIME, ""));
  return day === null ? problem("date", { found: excerpt(cell.text) }) : value(day);
};

const CLOCK = /^(.*?)[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
/** China Standard Time has no summer time: UTC+8 all year. */
const CHINA_OFFSET_MS = 8 * 3_600_000;

/** A deadline: the hour that was given, in China, or the last moment of the day. */
export const deadline: Reader<string | null> = (cell) => {
  const written = toHalfWidth(cell.text);
  const day = readDay(written.replace(EMPTY_TIME, ""));
  if (day !== null) return value(endOfDay(day));
  const at = readHour(written);
  return at === null ? problem("date", { found: excerpt(cell.text) }) : value(at);
};

function readHour(written: string): string | null {
  const [, days = "", hour = "", minute = "", second = "0"] = CLOCK.exec(written) ?? [];
  const day = readDay(days);
  if (day === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const clock = [hour, minute, second].map((part) => part.padStart(2, "0")).join(":");
  return new Date(Date.parse(`${day}T${clock}Z`) - CHINA_OFFSET_MS).toISOString();
}

/** A month as YYYY-MM; a whole day counts for its month. */
export const month: Reader<string | null> = (cell) => {
  const found = readMonth(toHalfWidth(cell.text).replace(EMPTY_TIME, ""));
  return found === null ? problem("month", { found: excerpt(cell.text) }) : value(found);
};
