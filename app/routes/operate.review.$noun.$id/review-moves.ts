import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import type { FlashKey } from "~/app/http/flash";
import { approveListing } from "~/app/services/listings/approve";
import { pauseListing } from "~/app/services/listings/pause";
import { approveAndPublish, publishListing } from "~/app/services/listings/publish";
import { rejectListing } from "~/app/services/listings/reject";
import { renewListing } from "~/app/services/listings/renew";
import { resumeListing } from "~/app/services/listings/resume";
import { returnListing } from "~/app/services/listings/return-listing";
import { takeForReview } from "~/app/services/listings/take-for-review";
import { takeOverReview } from "~/app/services/listings/take-over-review";
import { withdrawListing } from "~/app/services/listings/withdraw";
import type { ReviewForm } from "./schema";

type Permit = Authorized<ListingRecord, "review">;
type Said = Pick<ReviewForm, "note" | "reason"> & { comments: { field: string; text: string }[] };
type Move = {
  run: (noun: ListingNoun, permit: Permit, said: Said) => Promise<ListingRecord | Refusal>;
  flashKey: FlashKey;
};

const operator = (permit: Permit) => ({ party: "operator", permit }) as const;

/** What each button of the review page does. */
export const REVIEW_MOVES: Record<ReviewForm["intent"], Move> = {
  take: { run: (noun, permit) => takeForReview(noun, permit), flashKey: "taken" },
  take_over: { run: (noun, permit) => takeOverReview(noun, permit), flashKey: "taken" },
  return: {
    run: (noun, permit, said) => returnListing(noun, permit, said.comments, said.note),
    flashKey: "returned",
  },
  approve: { run: (noun, permit, said) => approveListing(noun, permit, said.note), flashKey: "approved" },
  approve_and_publish: {
    run: (noun, permit, said) => approveAndPublish(noun, permit, said.note),
    flashKey: "published",
  },
  reject: {
    run: (noun, permit, said) => rejectListing(noun, permit, said.reason, said.comments),
    flashKey: "rejected",
  },
  publish: { run: (noun, permit) => publishListing(noun, permit), flashKey: "published" },
  pause: {
    run: (noun, permit, said) => pauseListing(noun, operator(permit), said.reason),
    flashKey: "paused",
  },
  resume: { run: (noun, permit) => resumeListing(noun, operator(permit)), flashKey: "resumed" },
  withdraw: {
    run: (noun, permit, said) => withdrawListing(noun, operator(permit), said.reason),
    flashKey: "withdrawn",
  },
  renew: { run: (noun, permit) => renewListing(noun, operator(permit)), flashKey: "renewed" },
};
