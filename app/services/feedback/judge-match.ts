import type { DeclineCode } from "~/app/domain/decline-code";
import { readJudgement, type Verdict } from "~/app/domain/match-feedback";
import type { Actor } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { endVerdict, insertVerdict, type JudgedPair } from "~/db/queries/match-feedback";
import { inTransaction } from "~/db/transaction";
import type { SearchReader } from "~/search/engine";
import { searchEngine } from "../search/engine";
import { snapshotFor } from "./find-match";
import { findPair, mayJudgePair, type Pair } from "./pair";

export type MatchVerdict = {
  subjectNo: string;
  counterpartNo: string;
  verdict: Verdict;
  code: DeclineCode | null;
  note: string;
  /** Digest of the match the person was shown; blank when unknown. */
  shown: string;
};

const rowOf = ({ subject, counterpart }: Pair): JudgedPair => ({
  subjectKind: subject.noun,
  subjectId: subject.id,
  counterpartKind: counterpart.noun,
  counterpartId: counterpart.id,
});

/**
 * Keeps what a person finds of a match; it replaces their earlier verdict, which stays as history. The audit log
 * gets no line: its last line names who changed a record, and a verdict changes none.
 */
export async function judgeMatch(
  actor: Actor,
  given: MatchVerdict,
  engine: SearchReader = searchEngine(),
): Promise<true | Refusal> {
  const pair = await findPair(given.subjectNo, given.counterpartNo);
  if (!pair) return new Refusal("not_found");
  if (!mayJudgePair(actor, pair)) return new Refusal("not_allowed");
  const judgement = readJudgement(given);
  if ("missing" in judgement)
    return new Refusal("reason_required", {}, [{ field: judgement.missing, code: "required" }]);
  const snapshotId = await snapshotFor(engine, pair, given.shown);
  if (snapshotId === null) return new Refusal("not_found");
  await inTransaction(async (trx) => {
    const row = rowOf(pair);
    await endVerdict(trx, actor.personId, row);
    await insertVerdict(trx, actor.personId, row, { ...judgement, snapshotId });
  });
  return true;
}

/** Takes a person's verdict back. */
export async function withdrawVerdict(
  actor: Actor,
  subjectNo: string,
  counterpartNo: string,
): Promise<true | Refusal> {
  const pair = await findPair(subjectNo, counterpartNo);
  if (!pair) return new Refusal("not_found");
  const ended = await inTransaction((trx) => endVerdict(trx, actor.personId, rowOf(pair)));
  return ended || new Refusal("not_found");
}
