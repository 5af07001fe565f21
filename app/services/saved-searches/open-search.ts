import type { Actor } from "~/app/domain/person";
import type { SavedSearch } from "~/app/domain/saved-search";
import { database } from "~/db/connection";
import { setAlertsRead } from "~/db/queries/alerts";
import { findSavedSearch } from "~/db/queries/saved-searches";
import { inTransaction } from "~/db/transaction";

/** Looks at what a saved search finds: nothing of it is new any more. Null when it is not the person's. */
export async function openSearch(actor: Actor, id: string): Promise<SavedSearch | null> {
  const search = await findSavedSearch(database(), actor.personId, id);
  if (search) await inTransaction((trx) => setAlertsRead(trx, actor.personId, { savedSearchId: id }));
  return search;
}
