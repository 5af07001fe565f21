import type { ListingState } from "~/app/domain/listing-state";
import { SYSTEM_ACTOR_ID } from "~/app/domain/person";

/** Who imports, and as what: an operator (or the command) for anybody, an owner for their own organisation. */
export type ImportAuthor = { personId: string; as: "operator" | "owner" };

export const HOUSE: ImportAuthor = { personId: SYSTEM_ACTOR_ID, as: "operator" };

const OWNERS_EDIT: readonly ListingState[] = ["draft", "returned"];

/** Owners change by a list what they may change by hand: what is public goes through review (domain reference 7.1). */
export function mayChangeIn(author: ImportAuthor, state: ListingState): boolean {
  return author.as === "operator" || OWNERS_EDIT.includes(state);
}
