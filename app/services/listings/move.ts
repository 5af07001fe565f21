import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import {
  actionNeedsReason,
  type ListingAction,
  type ListingParty,
  nextListingState,
  publicStateOf,
} from "~/app/domain/listing-state";
import { SYSTEM_ACTOR_ID } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { instant } from "~/db/ids";
import { appendAudit, appendTransition } from "~/db/queries/audit";
import { type StateChange, setListingState } from "~/db/queries/listings";
import { appendOutbox } from "~/db/queries/outbox";
import type { Trx } from "~/db/transaction";
import { NOUNS } from "./nouns";

/** Who moves a record, with the proof that they may. The clock needs none: no request can speak for it. */
export type ActingMover =
  | { party: "owner"; permit: Authorized<ListingRecord, "edit"> }
  | { party: "operator"; permit: Authorized<ListingRecord, "review"> };
export type Mover = ActingMover | { party: "clock" };

export type Move = {
  noun: ListingNoun;
  action: ListingAction;
  mover: Mover;
  reason?: string;
  /** Columns that go with the new state. */
  columns?: Pick<StateChange, "no" | "publishedAt" | "validUntil" | "lastConfirmedAt">;
};

const actorIdOf = (mover: Mover) => (mover.party === "clock" ? SYSTEM_ACTOR_ID : mover.permit.by.personId);

/** The table's answer to an action before anything is written for it: null when the arrow exists. */
export function refuseClosed(
  record: ListingRecord,
  action: ListingAction,
  party: ListingParty,
): Refusal | null {
  return nextListingState(record.state, action, party) === null ? refusedMove(record, action, party) : null;
}

function refusedMove(record: ListingRecord, action: ListingAction, party: ListingParty): Refusal {
  return new Refusal("wrong_state", { state: record.state, action, party });
}

/**
 * The one way a record changes state: the table is asked, then the record, the transition, the audit line and,
 * where the public can see a difference, the outbox entry are written together. Returns the record as it is now.
 */
export async function moveListing(
  trx: Trx,
  record: ListingRecord,
  move: Move,
): Promise<ListingRecord | Refusal> {
  const state = nextListingState(record.state, move.action, move.mover.party);
  if (state === null) return refusedMove(record, move.action, move.mover.party);
  const reason = move.reason?.trim() ?? "";
  if (actionNeedsReason(move.action) && reason === "") return new Refusal("reason_required");
  const at = instant();
  const stateReason = reason === "" ? null : reason;
  const change = { id: record.id, fromVersion: record.version, state, stateReason, ...move.columns, at };
  if (!(await setListingState(trx, NOUNS[move.noun].table, change))) return new Refusal("stale_version");
  await writeTrail(trx, record, state, move, reason);
  const after = {
    ...record,
    ...move.columns,
    state,
    stateReason,
    version: record.version + 1,
    updatedAt: at,
  };
  if (publicFace(record, at) !== publicFace(after, at))
    await appendOutbox(trx, NOUNS[move.noun].table, [record.id]);
  return after;
}

/** What the public and the index can tell from a record's state columns; the same text means: nothing to tell. */
function publicFace(record: ListingRecord, now: string): string {
  const shown = publicStateOf(record.state, record.validUntil, now) !== null;
  return shown ? `${record.state} ${record.validUntil} ${record.publishedAt}` : "";
}

async function writeTrail(
  trx: Trx,
  record: ListingRecord,
  to: string,
  move: Move,
  reason: string,
): Promise<void> {
  const subject = {
    subjectKind: move.noun,
    subjectId: record.id,
    actorId: actorIdOf(move.mover),
    action: move.action,
  };
  await appendTransition(trx, { ...subject, from: record.state, to, actedAs: move.mover.party, reason });
  await appendAudit(trx, { ...subject, details: { from: record.state, to, version: record.version + 1 } });
}
