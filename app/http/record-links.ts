import type { ListingNoun } from "~/app/domain/listing-number";
import { type Actor, isOperator, membershipIn } from "~/app/domain/person";
import { paths } from "~/app/http/paths";

/** Where this reader may go from a public record: its editor for members, the review desk for operators. */
export function recordLinks(
  actor: Actor | null,
  noun: ListingNoun,
  record: { id: string; ownerId: string | null },
) {
  const member = record.ownerId !== null && membershipIn(actor, record.ownerId) !== undefined;
  return {
    editHref: member ? paths.myListing(noun, record.id) : null,
    reviewHref: isOperator(actor) ? paths.reviewListing(noun, record.id) : null,
  };
}
