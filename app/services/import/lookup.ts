import { toHalfWidth } from "~/app/domain/numerals";
import type { Language } from "~/app/domain/person";
import { nameOf, type Subfield, type Vocabulary } from "~/app/domain/vocabulary";
import type { MergedCity } from "~/db/queries/bulk-listings";
import { nearest } from "./nearest";

type Named = { code: string; nameZh: string; nameEn: string; synonyms?: string[]; retired?: boolean };

/** Entries of one vocabulary by everything people call them; a code or name wins over a synonym. */
export type Names<T extends Named> = { find(text: string): T[]; suggest(text: string): string };

/** What cells are read against. Names in messages are in the language of whoever runs the import. */
export type Lookup = {
  vocabulary: Vocabulary;
  domains: Names<Named>;
  subfields: Names<Subfield>;
  applications: Names<Named>;
  cities: Names<Named>;
  list(name: string): Names<Named>;
};

/** Lists up to this length are told whole when a name is not in them. */
const TELL_ALL = 12;
const PROVINCE = { code: "370000", synonyms: ["山东", "山东省", "全省", "省直", "省属", "shandong"] };

export function nameKey(text: string): string {
  return toHalfWidth(text)
    .toLowerCase()
    .replace(/[\s"'“”‘’·]/g, "");
}

export function buildLookup(vocabulary: Vocabulary, merged: MergedCity[], language: Language): Lookup {
  const names = <T extends Named>(entries: T[]) => namesOf(entries, language);
  const lists = new Map<string, Names<Named>>();
  const cities: Named[] = vocabulary.cities.map((city) => ({ ...city, synonyms: cityNames(city, merged) }));
  return {
    vocabulary,
    domains: names<Named>(vocabulary.domains),
    subfields: names(vocabulary.subfields),
    applications: names<Named>(vocabulary.applications),
    cities: names(cities),
    list(name) {
      const known = lists.get(name) ?? names<Named>(vocabulary.terms.filter((term) => term.list === name));
      lists.set(name, known);
      return known;
    },
  };
}

function cityNames(city: Named, merged: MergedCity[]): string[] {
  const mergedHere = merged
    .filter((row) => row.cityCode === city.code)
    .flatMap((row) => [row.code, row.nameZh, row.nameEn]);
  const province = city.code === PROVINCE.code ? PROVINCE.synonyms : [];
  const long = [city.nameZh, ...mergedHere].flatMap((name) => [
    `${name}市`,
    `山东${name}`,
    `山东省${name}`,
    `山东省${name}市`,
  ]);
  return [...mergedHere, ...province, ...long];
}

function namesOf<T extends Named>(entries: T[], language: Language): Names<T> {
  const exact = new Map<string, T[]>();
  const loose = new Map<string, T[]>();
  const put = (map: Map<string, T[]>, text: string, entry: T) => {
    const key = nameKey(text);
    const there = map.get(key);
    if (!there) map.set(key, [entry]);
    else if (!there.includes(entry)) there.push(entry);
  };
  for (const entry of entries) {
    for (const text of [entry.code, entry.nameZh, entry.nameEn]) put(exact, text, entry);
    for (const text of entry.synonyms ?? []) put(loose, text, entry);
  }
  return {
    find: (text) => exact.get(nameKey(text)) ?? loose.get(nameKey(text)) ?? [],
    suggest: (text) =>
      suggestion(
        entries.filter((entry) => !entry.retired),
        text,
        language,
      ),
  };
}

function suggestion(entries: Named[], text: string, language: Language): string {
  const name = (entry: Named) => nameOf(entry, language);
  const separator = language === "en" ? ", " : "、";
  if (entries.length <= TELL_ALL) return entries.map(name).join(separator);
  const spellings = (entry: Named) =>
    [entry.nameZh, entry.nameEn, entry.code, ...(entry.synonyms ?? [])].map(nameKey);
  return nearest(nameKey(text), entries, spellings, 3).map(name).join(separator);
}
