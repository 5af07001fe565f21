import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { appendAudit } from "~/db/queries/audit";
import { findOpenReview, setReviewer } from "~/db/queries/open-reviews";
import { inTransaction } from "~/db/transaction";
import { loadFresh } from "./fresh";

/** Hands an open review to the operator who asks (接手): a colleague's absence must not stop a record. */
export async function takeOverReview(
  noun: ListingNoun,
  permit: Authorized<ListingRecord, "review">,
): Promise<ListingRecord | Refusal> {
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, permit.record.id);
    if (isRefusal(record)) return record;
    const open = await findOpenReview(trx, noun, record.id);
    if (!open)
      return new Refusal("wrong_state", { state: record.state, action: "take_over", party: "operator" });
    if (open.reviewerId === permit.by.personId) return record;
    await setReviewer(trx, open.id, permit.by.personId);
    const fact = { subjectKind: noun, subjectId: record.id, actorId: permit.by.personId } as const;
    await appendAudit(trx, { ...fact, action: "take_over", details: { previousReviewer: open.reviewerId } });
    return record;
  });
}
