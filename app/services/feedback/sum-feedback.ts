import type { ListingNoun } from "~/app/domain/listing-number";
import type { FeedbackSum } from "~/app/domain/match-feedback";
import { database } from "~/db/connection";
import { sumFeedbackAbout } from "~/db/queries/match-feedback";

/**
 * What others found of an owner's record, in sum, from the first verdict on: a reason helps most while there are
 * few. It names no person, record or time and no note, and one record is shown to many, so a sum of one still
 * does not say who it was. Null when nobody has said anything.
 */
export async function sumFeedback(record: {
  noun: ListingNoun;
  id: string;
  organisationId: string | null;
}): Promise<FeedbackSum | null> {
  const sum = await sumFeedbackAbout(database(), record);
  return sum.fits + sum.doesNotFit > 0 ? sum : null;
}
