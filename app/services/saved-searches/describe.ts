import type { Language } from "~/app/domain/person";
import { canonicalSearch, proposedName, type SearchIndex } from "~/app/domain/saved-search";
import { m } from "~/app/locales/messages/messages";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { filterChips } from "../public/facets";
import { readListQuery } from "../public/list-query";
import { namesIn } from "../public/names";

/** A search in words: what was typed, which filters narrow it, and how a person might call it. */
export type DescribedSearch = { query: string; words: string; filters: string[]; proposedName: string };

/** Reads a list's address as a search to be saved; what makes no sense in it is left out. */
export async function describeSearch(
  index: SearchIndex,
  params: URLSearchParams,
  language: Language,
): Promise<DescribedSearch> {
  const asked = readListQuery(index, params);
  const query = canonicalSearch(asked.text, asked.filters);
  const list = readListQuery(index, new URLSearchParams(query));
  const names = namesIn(await loadVocabulary(database()), language);
  const filters = filterChips(index, list, names).map((chip) => chip.label);
  const all = index === "scenarios" ? m.saved_all_scenarios : m.saved_all_achievements;
  const everything = all({}, { locale: language });
  return { query, words: list.text, filters, proposedName: proposedName(list.text, filters, everything) };
}
