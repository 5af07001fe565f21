import { authorizeReviewer } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { database } from "~/db/connection";
import { NOUNS } from "./nouns";
import { takeForReview } from "./take-for-review";

/**
 * Begins the review of several records (批量领取), each as if it had been taken alone: what a colleague has meanwhile,
 * or what may not be taken, is left. Answers how many were taken.
 */
export async function takeSeveral(
  actor: Actor,
  wanted: readonly { noun: ListingNoun; id: string }[],
): Promise<number> {
  let taken = 0;
  for (const { noun, id } of wanted) {
    const record = await NOUNS[noun].find(database(), id);
    const permit = record ? authorizeReviewer<ListingRecord>(actor, record) : null;
    if (!permit || isRefusal(permit)) continue;
    if (!isRefusal(await takeForReview(noun, permit))) taken++;
  }
  return taken;
}
