import type { IndexName, SearchPage } from "~/search/engine";
import { type ListQuery, writeListQuery } from "../public/list-query";
import { searchEngine } from "../search/engine";
import { firstThatFinds, meantInstead, outcomeOf } from "./meant";

export type Meant = { text: string; href: string };

/**
 * What may have been meant by a list's words, as a link; null when they were found or nothing better is
 * known. The filters stay where the new words find something under them. At most seven questions to the index.
 */
export async function meantInList(
  index: IndexName,
  query: ListQuery,
  answer: SearchPage,
): Promise<Meant | null> {
  const { text, filters } = query;
  const queries = await meantInstead(text, outcomeOf(text, [answer]));
  if (queries.length === 0) return null;
  const filtered = Object.keys(filters).length > 0;
  const ask = (words: string, within: ListQuery["filters"]) =>
    searchEngine().search(index, { text: words, filters: within, facets: [], limit: 0 });
  if (filtered && (await isFound(ask(text, {})))) return null;
  const link = (words: string, within: ListQuery["filters"]): Meant => ({
    text: words,
    href: `/${index}${writeListQuery({ ...query, text: words, filters: within, page: 1 })}`,
  });
  const inside = await firstThatFinds(queries, async (words) => [await ask(words, filters)]);
  if (inside !== null || !filtered) return inside === null ? null : link(inside, filters);
  const anywhere = await firstThatFinds(queries, async (words) => [await ask(words, {})]);
  return anywhere === null ? null : link(anywhere, {});
}

/** The words are right and only the filters leave nothing of them. */
async function isFound(page: Promise<SearchPage>): Promise<boolean> {
  const { total, relaxed } = await page;
  return total.value > 0 && !relaxed;
}
