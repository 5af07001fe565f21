import type { Actor, Language } from "~/app/domain/person";
import { SAVED_SEARCH_LIMIT, type SavedSearch } from "~/app/domain/saved-search";
import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { countUnreadBySearch } from "~/db/queries/alerts";
import { findMailSettings } from "~/db/queries/mail-settings";
import { listSavedSearches } from "~/db/queries/saved-searches";
import type { Count } from "~/search/engine";
import { readListQuery } from "../public/list-query";
import { searchEngine } from "../search/engine";
import { describeSearch } from "./describe";

/** A person's saved searches: what each asks, how many records it finds now, how many of them are new. */
export async function listSearches(actor: Actor, language: Language) {
  const db = database();
  const searches = await listSavedSearches(db, actor.personId);
  const fresh = await countUnreadBySearch(db, actor.personId, instant());
  const rows = await Promise.all(
    searches.map(async (search) => ({
      ...search,
      ...(await wordsOf(search, language)),
      count: await countNow(search),
      fresh: fresh.get(search.id) ?? 0,
    })),
  );
  const { saved_search: mail } = await findMailSettings(db, actor.personId);
  return { searches: rows, mail, limit: SAVED_SEARCH_LIMIT };
}

async function wordsOf({ index, query }: SavedSearch, language: Language) {
  const { words, filters } = await describeSearch(index, new URLSearchParams(query), language);
  return { words, filters };
}

/** Null while the index does not answer: the page stands without a number. An answer to half the words is none. */
async function countNow({ index, query }: SavedSearch): Promise<Count | null> {
  const { text, filters } = readListQuery(index, new URLSearchParams(query));
  try {
    const page = await searchEngine().search(index, { text, filters, facets: [], limit: 0 });
    return page.relaxed ? { value: 0, exact: true } : page.total;
  } catch (error) {
    log().error({ err: error, index }, "counting a saved search failed");
    return null;
  }
}
