import type { Lookup, Names } from "./lookup";
import { excerpt } from "./problems";
import { entries, problem, type Reader, type Reading, value } from "./readers";

type Named = { code: string; nameZh: string; nameEn: string; retired?: boolean };
type Source = (lookup: Lookup) => Names<Named>;

function findOne(names: Names<Named>, text: string): Reading<string> {
  const [found] = names.find(text);
  if (!found) return problem("unknown_choice", { found: excerpt(text), known: names.suggest(text) });
  if (found.retired) return problem("retired_choice", { found: excerpt(text), known: names.suggest(text) });
  return value(found.code);
}

/** One entry of a vocabulary, by code, name or synonym. */
export function choice(source: Source): Reader<string> {
  return (cell, lookup) => {
    const names = source(lookup);
    const whole = findOne(names, cell.text);
    if (whole.ok) return whole;
    const several = entries(cell);
    return several.length > 1 && several.every((entry) => names.find(entry).length > 0)
      ? problem("one_choice_only", { found: excerpt(cell.text) })
      : whole;
  };
}

/** Several entries of a vocabulary. A name that itself holds a separator is tried whole first. */
export function choices(source: Source): Reader<string[]> {
  return (cell, lookup) => {
    const names = source(lookup);
    const whole = findOne(names, cell.text);
    if (whole.ok) return value([whole.value]);
    const codes: string[] = [];
    for (const entry of entries(cell)) {
      const found = findOne(names, entry);
      if (!found.ok) return found;
      codes.push(found.value);
    }
    return value([...new Set(codes)]);
  };
}

export const fromList =
  (list: string): Source =>
  (lookup) =>
    lookup.list(list);

/** One code of a short list whose codes are also a type of the domain core. */
export function term<T extends string>(list: string, allowed: readonly T[]): Reader<T> {
  const read = choice(fromList(list));
  return (cell, lookup) => {
    const found = read(cell, lookup);
    if (!found.ok) return found;
    const known = allowed.find((code) => code === found.value);
    const names = lookup.list(list);
    return known
      ? value(known)
      : problem("unknown_choice", { found: excerpt(cell.text), known: names.suggest(cell.text) });
  };
}
