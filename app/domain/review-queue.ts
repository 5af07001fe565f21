import type { ListingState } from "./listing-state";

/** States an operator works with; drafts are not among them. */
export const QUEUE_STATES = [
  "submitted",
  "under_review",
  "approved",
  "returned",
  "published",
  "paused",
] as const satisfies ListingState[];
export type QueueState = (typeof QUEUE_STATES)[number];
