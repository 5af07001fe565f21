import type { ListTerm, Vocabulary } from "./vocabulary";

/** How a unit becomes its dimension's base unit: value × factor + offset. */
export type Unit = { spellings: readonly string[]; dimension: string; factor: number; offset: number };

/** Finds a unit by any spelling; null when nobody knows it. */
export type Units = (spelling: string) => Unit | null;

/** Exact spelling first (mW is not MW); any case only where that leaves no doubt. */
export function unitsFrom(units: readonly Unit[]): Units {
  const exact = new Map<string, Unit>();
  const folded = new Map<string, Unit | null>();
  for (const unit of units) {
    for (const spelling of unit.spellings.map(plain)) {
      if (!exact.has(spelling)) exact.set(spelling, unit);
      const lower = spelling.toLowerCase();
      const other = folded.get(lower);
      folded.set(lower, other === undefined || other === unit ? unit : null);
    }
  }
  return (spelling) => exact.get(plain(spelling)) ?? folded.get(plain(spelling).toLowerCase()) ?? null;
}

/** Full width to half width, superscripts to digits, no blanks: `ｍｇ / Ｌ` is mg/L, m³ is m3. */
function plain(spelling: string): string {
  return spelling.normalize("NFKC").replace(/\s+/g, "").replace(/[\^·]/g, "");
}

/** A figure in its dimension's base unit. An unknown unit is a dimension of its own: it compares with itself only. */
export type Measured = { dimension: string; amount: number };

/** Null when the value is no number. */
export function measure(units: Units, value: string, spelling: string): Measured | null {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) return null;
  const unit = units(spelling);
  if (!unit) return { dimension: `unknown:${plain(spelling)}`, amount: number };
  return { dimension: unit.dimension, amount: number * unit.factor + unit.offset };
}

/** The figure in another unit of its dimension, six significant digits; null when the two do not convert or nothing changes. */
export function converted(units: Units, value: string, from: string, to: string): string | null {
  const target = units(to);
  const measured = measure(units, value, from);
  if (!target || !measured || target.dimension !== measured.dimension || units(from) === target) return null;
  return String(Number(((measured.amount - target.offset) / target.factor).toPrecision(6)));
}

/** The units of the vocabulary with all their spellings. */
export function unitsOf(vocabulary: Vocabulary): Unit[] {
  return vocabulary.terms.flatMap((term) => (term.list === "unit" ? unitOf(term) : []));
}

/** A term of the list of units as a unit; none when it says no dimension. */
export function unitOf(term: ListTerm): Unit[] {
  const { dimension, factor, offset } = term.details;
  if (typeof dimension !== "string") return [];
  const spellings = [...term.synonyms, term.nameZh, term.code];
  return [{ spellings, dimension, factor: Number(factor), offset: Number(offset) }];
}
