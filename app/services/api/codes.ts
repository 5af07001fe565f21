import type { Vocabulary } from "~/app/domain/vocabulary";
import { UNKNOWN } from "~/search/engine";
import { refuseParameters } from "./problems";
import type { NamedEntry } from "./schemas/values";

type Entry = { code: string; nameZh: string; nameEn: string };

/** Looks codes up in both languages; a code the vocabulary does not know keeps its code as its name. */
export function bothNames(vocabulary: Vocabulary) {
  const lists = {
    domain: index(vocabulary.domains),
    subfield: index(vocabulary.subfields),
    application: index(vocabulary.applications),
    city: index(vocabulary.cities),
  };
  const terms = index(vocabulary.terms.map((term) => ({ ...term, code: `${term.list}/${term.code}` })));
  const look = (names: Map<string, Entry>, key: string, code: string): NamedEntry => {
    const entry = names.get(key);
    return { code, nameZh: entry?.nameZh ?? code, nameEn: entry?.nameEn ?? code };
  };
  return {
    of: (list: keyof typeof lists, code: string) => look(lists[list], code, code),
    term: (list: string, code: string) => look(terms, `${list}/${code}`, code),
  };
}
export type BothNames = ReturnType<typeof bothNames>;

const index = (entries: Entry[]) => new Map(entries.map((entry) => [entry.code, entry]));

/** The vocabulary list behind each parameter that takes codes; `mode` means another list for each kind of listing. */
export type CodeLists = Partial<Record<"domain" | "subfield" | "application" | "city" | "mode", string[]>>;

/** Refuses codes that the vocabulary does not have; `unknown` (records without one) is always understood. */
export function refuseUnknownCodes(
  given: Partial<Record<keyof CodeLists, string[] | undefined>>,
  lists: CodeLists,
): void {
  const names = Object.keys(lists) as (keyof CodeLists)[];
  refuseParameters(
    names.flatMap((parameter) =>
      (given[parameter] ?? [])
        .filter((code) => code !== UNKNOWN && !lists[parameter]?.includes(code))
        .map((code) => ({
          parameter,
          code: "invalid_value" as const,
          detail: `The vocabulary has no such code: ${code}.`,
        })),
    ),
  );
}
