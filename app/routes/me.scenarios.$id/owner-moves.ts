import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import type { FlashKey } from "~/app/http/flash";
import { pauseListing } from "~/app/services/listings/pause";
import { recallListing } from "~/app/services/listings/recall";
import { renewListing } from "~/app/services/listings/renew";
import { resumeListing } from "~/app/services/listings/resume";
import { reviseListing } from "~/app/services/listings/revise";
import { withdrawListing } from "~/app/services/listings/withdraw";

type Permit = Authorized<ListingRecord, "edit">;
type Run = (noun: ListingNoun, permit: Permit, reason: string) => Promise<ListingRecord | Refusal>;
type OwnerMove = { run: Run; flashKey: FlashKey };

const owner = (permit: Permit) => ({ party: "owner", permit }) as const;

const MOVES: Record<string, OwnerMove> = {
  recall: { run: (noun, permit) => recallListing(noun, permit), flashKey: "recalled" },
  revise: { run: (noun, permit) => reviseListing(noun, permit), flashKey: "revised" },
  pause: { run: (noun, permit, reason) => pauseListing(noun, owner(permit), reason), flashKey: "paused" },
  resume: { run: (noun, permit) => resumeListing(noun, owner(permit)), flashKey: "resumed" },
  withdraw: {
    run: (noun, permit, reason) => withdrawListing(noun, owner(permit), reason),
    flashKey: "withdrawn",
  },
  renew: { run: (noun, permit) => renewListing(noun, owner(permit)), flashKey: "renewed" },
};

/** The change of state behind a button of the page, or null when the button means something else. */
export function ownerMove(intent: string): OwnerMove | null {
  return Object.hasOwn(MOVES, intent) ? (MOVES[intent] ?? null) : null;
}
