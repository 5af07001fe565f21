import type { Actor } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { removeSavedSearch } from "~/db/queries/saved-searches";
import { inTransaction } from "~/db/transaction";

/** Removes one of a person's searches and what it found; for a day it can be brought back. */
export async function removeSearch(actor: Actor, id: string): Promise<true | Refusal> {
  const removed = await inTransaction((trx) => removeSavedSearch(trx, actor.personId, id));
  return removed || new Refusal("not_found");
}
