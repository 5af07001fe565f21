import type { Language } from "~/app/domain/person";
import { nameOf, type Vocabulary } from "~/app/domain/vocabulary";

/** A code with its name in the reader's language. */
export type Named = { code: string; name: string };

/** Looks names up in one language; a code the vocabulary does not know keeps its code as its name. */
export function namesIn(vocabulary: Vocabulary, language: Language) {
  const index = (entries: { code: string; nameZh: string; nameEn: string }[]) =>
    new Map(entries.map((entry) => [entry.code, nameOf(entry, language)]));
  const domains = index(vocabulary.domains);
  const subfields = index(vocabulary.subfields);
  const applications = index(vocabulary.applications);
  const cities = index(vocabulary.cities);
  const lists = new Map(
    vocabulary.terms.map((term) => [`${term.list}/${term.code}`, nameOf(term, language)]),
  );
  const named = (names: Map<string, string>) => (code: string) => ({ code, name: names.get(code) ?? code });
  return {
    domain: named(domains),
    subfield: named(subfields),
    application: named(applications),
    city: named(cities),
    term: (list: string, code: string): string => lists.get(`${list}/${code}`) ?? code,
  };
}
export type Names = ReturnType<typeof namesIn>;
