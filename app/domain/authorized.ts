import { publicStateOf } from "./listing-state";
import { mayEditRecords } from "./organisation";
import type { Actor } from "./person";
import { isOperator, membershipIn } from "./person";
import { Refusal } from "./refusal";
import type { ListingRecord } from "./scenario";

declare const checked: unique symbol;

/** A record together with the proof that `by` may do `Permission` to it. Only the checks below make one. */
export type Authorized<T, Permission extends string> = {
  readonly record: T;
  readonly by: Actor;
  readonly [checked]: Permission;
};

function grant<T, P extends string>(record: T, by: Actor): Authorized<T, P> {
  return { record, by } as Authorized<T, P>;
}

/** Editors and owners of the owning organisation edit and act as "owner". */
export function authorizeOwner<T extends ListingRecord>(
  actor: Actor,
  record: T,
): Authorized<T, "edit"> | Refusal {
  const membership = record.organisationId ? membershipIn(actor, record.organisationId) : undefined;
  if (!membership) return new Refusal("not_found");
  if (!mayEditRecords(membership.role)) return new Refusal("not_allowed");
  return grant(record, actor);
}

/** Operators review what has been submitted; drafts stay their owners' alone. */
export function authorizeReviewer<T extends ListingRecord>(
  actor: Actor,
  record: T,
): Authorized<T, "review"> | Refusal {
  if (!isOperator(actor)) return new Refusal("not_found");
  if (record.state === "draft") return new Refusal("not_found");
  return grant(record, actor);
}

/** Anybody sees what is public; members see their own; operators see what was submitted. */
export function mayRead(actor: Actor | null, record: ListingRecord, now: string): boolean {
  if (publicStateOf(record.state, record.validUntil, now) !== null) return true;
  if (actor && record.organisationId && membershipIn(actor, record.organisationId)) return true;
  return isOperator(actor) && record.state !== "draft";
}
