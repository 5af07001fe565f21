import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isDiscardable } from "~/app/domain/listing-state";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { instant } from "~/db/ids";
import { appendAudit } from "~/db/queries/audit";
import { discardListing } from "~/db/queries/discarded-drafts";
import { inTransaction } from "~/db/transaction";
import { loadFresh } from "./fresh";
import { NOUNS } from "./nouns";

/** Deletes a draft (删除草稿). From then on it is found nowhere; `restoreDraft` takes that back. */
export async function discardDraft(
  noun: ListingNoun,
  permit: Authorized<ListingRecord, "edit">,
): Promise<true | Refusal> {
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, permit.record.id);
    if (isRefusal(record)) return record;
    if (!isDiscardable(record))
      return new Refusal("wrong_state", { state: record.state, action: "discard", party: "owner" });
    const change = { id: record.id, fromVersion: record.version, at: instant() };
    if (!(await discardListing(trx, NOUNS[noun].table, change))) return new Refusal("stale_version");
    const subject = { subjectKind: noun, subjectId: record.id, actorId: permit.by.personId };
    await appendAudit(trx, { ...subject, action: "discard", details: { version: record.version + 1 } });
    return true;
  });
}
