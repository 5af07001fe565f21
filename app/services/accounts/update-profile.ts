import type { Actor, Language } from "~/app/domain/person";
import { appendAudit } from "~/db/queries/audit";
import { setProfile } from "~/db/queries/people";
import { inTransaction } from "~/db/transaction";

export type Profile = { name: string; phone: string; language: Language };

/** Changes what a person says of themselves. The log names the act, not the values: they are personal. */
export async function updateProfile(actor: Actor, profile: Profile): Promise<void> {
  await inTransaction(async (trx) => {
    await setProfile(trx, actor.personId, profile);
    await appendAudit(trx, {
      subjectKind: "person",
      subjectId: actor.personId,
      actorId: actor.personId,
      action: "update_profile",
      details: { language: profile.language },
    });
  });
}
