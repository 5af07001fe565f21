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
import { tellOfMove } from "../notices/tell-of-move";
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
  /** How many remarks go with a return. */
  remarks?: number;
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
  const transitionId = await writeTrail(trx, record, state, move, reason);
  await tell(trx, record, move, transitionId);
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
): Promise<string> {
  const subject = {
    subjectKind: move.noun,
    subjectId: record.id,
    actorId: actorIdOf(move.mover),
    action: move.action,
  };
  const from = record.state;
  const transitionId = await appendTransition(trx, {
    ...subject,
    from,
    to,
    actedAs: move.mover.party,
    reason,
  });
  await appendAudit(trx, { ...subject, details: { from, to, version: record.version + 1 } });
  return transitionId;
}

function tell(trx: Trx, record: ListingRecord, move: Move, transitionId: string): Promise<void> {
  const { noun, action, mover, remarks } = move;
  const reason = move.reason?.trim();
  return tellOfMove(trx, record, {
    noun,
    action,
    party: mover.party,
    actorId: actorIdOf(mover),
    transitionId,
    facts: { ...(remarks ? { remarks } : {}), ...(reason ? { reason } : {}) },
  });
}
