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

/** A deadline: the last moment of the day that was given. */
export const deadline: Reader<string | null> = (cell) => {
  const day = readDay(toHalfWidth(cell.text).replace(EMPTY_TIME, ""));
  return day === null ? problem("date", { found: excerpt(cell.text) }) : value(endOfDay(day));
};

/** A month as YYYY-MM; a whole day counts for its month. */
export const month: Reader<string | null> = (cell) => {
  const found = readMonth(toHalfWidth(cell.text).replace(EMPTY_TIME, ""));
  return found === null ? problem("month", { found: excerpt(cell.text) }) : value(found);
};
