import type { Actor } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { SAVED_SEARCH_LIMIT, type SearchIndex } from "~/app/domain/saved-search";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { countSavedSearches, findSameSearch, insertSavedSearch } from "~/db/queries/saved-searches";
import { inTransaction, uniqueViolation } from "~/db/transaction";

export type NewSearch = { index: SearchIndex; query: string; name: string; mailed: boolean };
/** `existed`: the person had saved the same before; it stays as it was. */
export type Saved = { id: string; existed: boolean };

/** Saves a search for a person (`query` is canonical); the same one twice is one. `at` is ISO-8601 UTC. */
export async function saveSearch(
  actor: Actor,
  search: NewSearch,
  at: string = instant(),
): Promise<Saved | Refusal> {
  const { personId } = actor;
  const findSame = () => findSameSearch(database(), personId, search.index, search.query);
  const same = await findSame();
  if (same) return { id: same.id, existed: true };
  try {
    return await inTransaction(async (trx) => {
      if ((await countSavedSearches(trx, personId)) >= SAVED_SEARCH_LIMIT)
        return new Refusal("too_many_saved_searches", { maximum: SAVED_SEARCH_LIMIT });
      return { id: await insertSavedSearch(trx, { ...search, personId, createdAt: at }), existed: false };
    });
  } catch (error) {
    // Somebody was faster, in another window: the database keeps one.
    const first = uniqueViolation(error) ? await findSame() : null;
    if (!first) throw error;
    return { id: first.id, existed: true };
  }
}
