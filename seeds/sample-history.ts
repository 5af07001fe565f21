import {
  LISTING_TRANSITIONS,
  LISTING_VALID_DAYS,
  type ListingAction,
  type ListingParty,
  type ListingState,
} from "~/app/domain/listing-state";

/** One step of a sample's life: who made it and how many days before the day of seeding. */
export type SampleStep = {
  action: ListingAction;
  party: ListingParty;
  from: ListingState;
  to: ListingState;
  daysAgo: number;
};

const REVIEWED: readonly ListingAction[] = ["submit", "take"];
const PUBLISHED: readonly ListingAction[] = [...REVIEWED, "approve", "publish"];

const PATHS: Record<ListingState, readonly ListingAction[]> = {
  draft: [],
  submitted: ["submit"],
  under_review: REVIEWED,
  returned: [...REVIEWED, "return"],
  approved: [...REVIEWED, "approve"],
  rejected: [...REVIEWED, "reject"],
  published: PUBLISHED,
  paused: [...PUBLISHED, "pause"],
  withdrawn: [...PUBLISHED, "withdraw"],
  expired: [...PUBLISHED, "expire"],
};

/** Days that a step usually takes after the one before it. */
const DAYS_BEFORE_NEXT: Partial<Record<ListingAction, number>> = { submit: 3, take: 4, approve: 2 };
const DAYS_UNTIL_PAUSE = 20;

/**
 * The steps that lead to a state, oldest first, ending 2 to 90 days ago. `order` spreads the samples over that
 * time, so that lists sorted by date are not one block.
 */
export function stepsTo(state: ListingState, order: number): SampleStep[] {
  const last = state === "published" ? 2 + ((order * 37) % 89) : 2 + (order % 6);
  let daysAgo = last;
  let to = state;
  const steps: SampleStep[] = [];
  for (const action of [...PATHS[state]].reverse()) {
    const rule = LISTING_TRANSITIONS[action];
    if (steps.length > 0) daysAgo += gap(action, state);
    const from = rule.from[0] ?? "draft";
    steps.unshift({ action, party: rule.by[0] ?? "owner", from, to: rule.to, daysAgo });
    to = from;
  }
  if (to !== "draft") throw new Error(`The sample path to ${state} does not begin with a draft.`);
  return steps;
}

function gap(action: ListingAction, state: ListingState): number {
  if (action !== "publish") return DAYS_BEFORE_NEXT[action] ?? 1;
  return state === "expired" ? LISTING_VALID_DAYS : DAYS_UNTIL_PAUSE;
}
