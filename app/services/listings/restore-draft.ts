import type { ListingNoun } from "~/app/domain/listing-number";
import { mayEditRecords } from "~/app/domain/organisation";
import { type Actor, membershipIn } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { instant } from "~/db/ids";
import { appendAudit } from "~/db/queries/audit";
import { findDiscardedOwner, restoreListing } from "~/db/queries/discarded-drafts";
import { inTransaction } from "~/db/transaction";
import { NOUNS } from "./nouns";

/** Puts back a draft that `discardDraft` deleted; whoever edits the organisation's records may. */
export async function restoreDraft(actor: Actor, noun: ListingNoun, id: string): Promise<true | Refusal> {
  return inTransaction(async (trx) => {
    const { table } = NOUNS[noun];
    const owner = await findDiscardedOwner(trx, table, id);
    const membership = membershipIn(actor, owner?.organisationId ?? "");
    if (!membership) return new Refusal("not_found");
    if (!mayEditRecords(membership.role)) return new Refusal("not_allowed");
    await restoreListing(trx, table, { id, at: instant() });
    const subject = { subjectKind: noun, subjectId: id, actorId: actor.personId };
    await appendAudit(trx, { ...subject, action: "restore" });
    return true;
  });
}
