import type { Actor } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { deleteSavedSearch } from "~/db/queries/saved-searches";
import { inTransaction } from "~/db/transaction";

/** Forgets one of a person's searches and what it found. */
export async function removeSearch(actor: Actor, id: string): Promise<true | Refusal> {
  const removed = await inTransaction((trx) => deleteSavedSearch(trx, actor.personId, id));
  return removed || new Refusal("not_found");
}
