import type { Actor } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { updateSavedSearch } from "~/db/queries/saved-searches";
import { inTransaction } from "~/db/transaction";

/** Renames one of a person's searches, or switches its mails on or off. */
export async function changeSearch(
  actor: Actor,
  id: string,
  change: { name?: string; mailed?: boolean },
): Promise<true | Refusal> {
  const changed = await inTransaction((trx) => updateSavedSearch(trx, actor.personId, id, change));
  return changed || new Refusal("not_found");
}
