import { readIndicatorValue } from "./indicator";
import { toHalfWidth } from "./numerals";
import { converted, type Units } from "./units";

/** What the house makes of a figure while it is typed. */
export type FigureNote = {
  /** The value as it will be kept, when that is not what was typed: `１．５万` reads 15000. */
  reads: string | null;
  isNoNumber: boolean;
  /** The same figure in other usual units of its dimension, the handiest numbers first. */
  equals: { value: string; unit: string }[];
  /** The unit is in no list, so it compares with itself only. */
  unknownUnit: string | null;
};

const MOST_EQUALS = 2;

/** `symbols` are the units a form offers, by which the figure may be told again. */
export function figureNote(
  value: string,
  unit: string,
  units: Units,
  symbols: readonly string[],
): FigureNote | null {
  if (value.trim() === "") return null;
  const reading = readIndicatorValue(">=", value);
  const unknownUnit = unit.trim() !== "" && !units(unit) ? unit.trim() : null;
  if (!reading.ok) return { reads: null, isNoNumber: true, equals: [], unknownUnit };
  const ends = reading.valueMax === null ? reading.value : `${reading.value}–${reading.valueMax}`;
  const typed = toHalfWidth(value).replace(/^[^\d+-]+/, "");
  return {
    reads: typed === ends || reading.valueMax !== null ? null : ends,
    isNoNumber: false,
    equals: reading.valueMax === null ? inOtherUnits(reading.value, unit, units, symbols) : [],
    unknownUnit,
  };
}

function inOtherUnits(value: string, unit: string, units: Units, symbols: readonly string[]) {
  const own = units(unit);
  if (!own || unit.trim() === "" || Number(value) === 0) return [];
  const others = symbols.filter((symbol) => symbol !== "" && units(symbol)?.dimension === own.dimension);
  return others
    .flatMap((symbol) => {
      const told = converted(units, value, unit, symbol);
      return told === null ? [] : [{ value: told, unit: symbol }];
    })
    .filter((told) => isHandy(told.value))
    .sort((a, b) => awkwardness(a.value) - awkwardness(b.value))
    .slice(0, MOST_EQUALS);
}

/** From one to a million, in at most four figures that say something: 16.1987 n mile or 0.1 月 help nobody. */
function isHandy(value: string): boolean {
  const size = Math.abs(Number(value));
  const figures = value.replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length;
  return size >= 1 && size < 1e6 && figures <= 4 && !value.includes("e");
}

/** Short numbers of two or three digits read best. */
function awkwardness(value: string): number {
  return value.length + Math.abs(Math.log10(Math.abs(Number(value))) - 1.5);
}
