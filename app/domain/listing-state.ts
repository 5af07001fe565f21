import { daysAfter } from "./calendar";

/**
 * The record's life, the same for a scenario (应用场景) and an achievement (科技成果); domain reference 7.1 and 7.2.
 * Internal states are for those who work on a record; the public sees `PublicState` only.
 */
export const LISTING_STATES = [
  "draft",
  "submitted",
  "under_review",
  "returned",
  "approved",
  "rejected",
  "published",
  "paused",
  "withdrawn",
  "expired",
] as const;
export type ListingState = (typeof LISTING_STATES)[number];

export const LISTING_ACTIONS = [
  "submit",
  "recall",
  "take",
  "return",
  "approve",
  "reject",
  "publish",
  "pause",
  "resume",
  "withdraw",
  "expire",
  "renew",
  "revise",
] as const;
export type ListingAction = (typeof LISTING_ACTIONS)[number];

/** Who may act: the owning organisation's editors, an operator, or the clock. */
export type ListingParty = "owner" | "operator" | "clock";

type Rule = {
  from: readonly ListingState[];
  to: ListingState;
  by: readonly ListingParty[];
  needsReason?: true;
};

/** The explicit table: whatever is not in it is refused. */
export const LISTING_TRANSITIONS: Record<ListingAction, Rule> = {
  submit: { from: ["draft", "returned"], to: "submitted", by: ["owner"] },
  recall: { from: ["submitted"], to: "draft", by: ["owner"] },
  take: { from: ["submitted"], to: "under_review", by: ["operator"] },
  return: { from: ["under_review"], to: "returned", by: ["operator"] },
  approve: { from: ["under_review"], to: "approved", by: ["operator"] },
  reject: { from: ["under_review"], to: "rejected", by: ["operator"], needsReason: true },
  publish: { from: ["approved"], to: "published", by: ["operator"] },
  pause: { from: ["published"], to: "paused", by: ["owner", "operator"], needsReason: true },
  resume: { from: ["paused"], to: "published", by: ["owner", "operator"] },
  withdraw: {
    from: ["published", "paused", "expired"],
    to: "withdrawn",
    by: ["owner", "operator"],
    needsReason: true,
  },
  expire: { from: ["published", "paused"], to: "expired", by: ["clock"] },
  /** A published record only in its last days: see `isRenewable`. */
  renew: { from: ["published", "expired"], to: "published", by: ["owner", "operator"] },
  /** A withdrawn record may be taken up again; it goes through review once more. */
  revise: { from: ["withdrawn"], to: "draft", by: ["owner"] },
};

/** The state an action leads to, or null when the table has no such arrow for this party. */
export function nextListingState(
  state: ListingState,
  action: ListingAction,
  party: ListingParty,
): ListingState | null {
  const rule = LISTING_TRANSITIONS[action];
  return rule.from.includes(state) && rule.by.includes(party) ? rule.to : null;
}

export function actionNeedsReason(action: ListingAction): boolean {
  return LISTING_TRANSITIONS[action].needsReason === true;
}

/** The actions open to a party in a state, in table order. */
export function openActions(state: ListingState, party: ListingParty): ListingAction[] {
  return LISTING_ACTIONS.filter((action) => nextListingState(state, action, party) !== null);
}

/** So long before a record's last day its owners are told, and may renew it. */
export const EXPIRY_NOTICE_DAYS = 14;

/** An expired record, or a published one in its last `EXPIRY_NOTICE_DAYS` days. Instants are ISO-8601 UTC text. */
export function isRenewable(state: ListingState, validUntil: string | null, now: string): boolean {
  if (state !== "published") return state === "expired";
  return validUntil !== null && validUntil <= daysAfter(now, EXPIRY_NOTICE_DAYS);
}

/** The actions open to a party for one record at `now`, in table order. */
export function openActionsFor(
  { state, validUntil }: { state: ListingState; validUntil: string | null },
  party: ListingParty,
  now: string,
): ListingAction[] {
  return openActions(state, party).filter(
    (action) => action !== "renew" || isRenewable(state, validUntil, now),
  );
}

/** Only drafts and returned records change; what is published is frozen (domain reference 7.1, guards). */
export function isEditable(state: ListingState): boolean {
  return state === "draft" || state === "returned";
}

/** A draft that was never public may be deleted by its owners; what others have seen is withdrawn instead. */
export function isDiscardable({
  state,
  publishedAt,
}: {
  state: ListingState;
  publishedAt: string | null;
}): boolean {
  return state === "draft" && publishedAt === null;
}

/** 开放中 / 暂停 / 已结束; null: the public must not learn that the record exists. */
export const PUBLIC_STATES = ["open", "on_hold", "closed"] as const;
export type PublicState = (typeof PUBLIC_STATES)[number];

/**
 * What the public sees. A published record whose last day has passed is closed already,
 * whether or not the clock has moved it. Instants are ISO-8601 UTC text and compare as text.
 */
export function publicStateOf(
  state: ListingState,
  validUntil: string | null,
  now: string,
): PublicState | null {
  if (state === "published") return validUntil !== null && validUntil <= now ? "closed" : "open";
  if (state === "paused") return "on_hold";
  if (state === "withdrawn" || state === "expired") return "closed";
  return null;
}

/** A published listing stays valid for a year unless its owner set an earlier end or renews it. */
export const LISTING_VALID_DAYS = 365;
