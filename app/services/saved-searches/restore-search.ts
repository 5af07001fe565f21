import type { Actor } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { SAVED_SEARCH_LIMIT } from "~/app/domain/saved-search";
import { countSavedSearches, unremoveSavedSearch } from "~/db/queries/saved-searches";
import { inTransaction } from "~/db/transaction";

/** Brings a removed search back, with its name, what it found and how it is mailed. */
export async function restoreSearch(actor: Actor, id: string): Promise<true | Refusal> {
  return inTransaction(async (trx) => {
    if ((await countSavedSearches(trx, actor.personId)) >= SAVED_SEARCH_LIMIT)
      return new Refusal("too_many_saved_searches", { maximum: SAVED_SEARCH_LIMIT });
    return (await unremoveSavedSearch(trx, actor.personId, id)) || new Refusal("not_found");
  });
}
