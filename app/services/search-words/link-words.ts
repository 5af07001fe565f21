import type { Language } from "~/app/domain/person";
import type { SearchScope, WordSuggestion } from "~/app/domain/suggestions";
import type { Vocabulary } from "~/app/domain/vocabulary";
import type { IndexName } from "~/search/engine";
import { type SuggestedWord, suggestWords } from "~/search/suggest/vocabulary-words";
import { writeListQuery } from "../public/list-query";
import { type Names, namesIn } from "../public/names";
import { countWords, type WordCounts } from "./word-counts";

/** Words without any record lead nowhere and are passed over: look at some more than are wanted. */
const LOOK_FURTHER = 4;

/** Vocabulary words for what was typed, each with the list it opens; only words that records carry. */
export async function linkedWords(
  typed: string,
  scope: SearchScope,
  most: number,
  vocabulary: Vocabulary,
  language: Language,
): Promise<WordSuggestion[]> {
  const words = suggestWords(typed, vocabulary, most * LOOK_FURTHER);
  if (words.length === 0) return [];
  const counts = await countWords();
  const names = namesIn(vocabulary, language);
  return words.flatMap((word) => linkOf(word, scope, counts, names, vocabulary) ?? []).slice(0, most);
}

function linkOf(
  word: SuggestedWord,
  scope: SearchScope,
  counts: WordCounts,
  names: Names,
  vocabulary: Vocabulary,
): WordSuggestion | null {
  const { kind, code } = word;
  const listing = listingOf(word, scope, counts);
  const count = counts[listing][kind].get(code);
  if (!count) return null;
  const { name } = names[kind](code);
  const domain = vocabulary.subfields.find((subfield) => subfield.code === code)?.domainCode;
  // Lists have no filter for application fields: their name is searched for, which finds them by their words.
  const query =
    kind === "application"
      ? { text: vocabulary.applications.find((field) => field.code === code)?.nameZh ?? name, filters: {} }
      : {
          text: "",
          filters: { ...(kind === "subfield" && domain ? { domain: [domain] } : {}), [kind]: [code] },
        };
  const href = `/${listing}${writeListQuery({ ...query, sort: null, page: 1 })}`;
  return { kind, name, listing, count: kind === "application" ? null : count, href };
}

/** The listing that is being searched if it has any such record; for a search in both, the one that has more. */
function listingOf({ kind, code }: SuggestedWord, scope: SearchScope, counts: WordCounts): IndexName {
  const has = (index: IndexName) => counts[index][kind].get(code)?.value ?? 0;
  if (scope !== "all" && has(scope) > 0) return scope;
  return has("achievements") > has("scenarios") ? "achievements" : "scenarios";
}
