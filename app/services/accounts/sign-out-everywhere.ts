import type { Actor } from "~/app/domain/person";
import { appendAudit } from "~/db/queries/audit";
import { deleteSessionsOf } from "~/db/queries/sessions";
import { inTransaction } from "~/db/transaction";

/** Ends every session of the person, this one too; returns how many there were. */
export async function signOutEverywhere(actor: Actor): Promise<number> {
  return inTransaction(async (trx) => {
    const sessions = await deleteSessionsOf(trx, actor.personId);
    await appendAudit(trx, {
      subjectKind: "person",
      subjectId: actor.personId,
      actorId: actor.personId,
      action: "sign_out_everywhere",
      details: { sessions },
    });
    return sessions;
  });
}
