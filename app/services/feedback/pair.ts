import type { ListingNoun } from "~/app/domain/listing-number";
import { mayJudge } from "~/app/domain/match-feedback";
import type { Actor } from "~/app/domain/person";
import { findPublicAchievement, findPublicScenario } from "../public/find-public";

export type PairSide = { noun: ListingNoun; id: string; no: string; organisationId: string | null };
/** A record and one of its counterparts, both public. */
export type Pair = { subject: PairSide; counterpart: PairSide };

/** Null when either is not public, or both are of one kind. */
export async function findPair(subjectNo: string, counterpartNo: string): Promise<Pair | null> {
  const subject = await findSide(subjectNo);
  const counterpart = subject && (await findSide(counterpartNo));
  return counterpart && counterpart.noun !== subject.noun ? { subject, counterpart } : null;
}

async function findSide(no: string): Promise<PairSide | null> {
  const scenario = await findPublicScenario(no);
  const found = scenario ?? (await findPublicAchievement(no));
  if (!found) return null;
  const { id, organisationId } = found.record;
  return { noun: scenario ? "scenario" : "achievement", id, no, organisationId };
}

export function mayJudgePair(actor: Actor | null, { subject, counterpart }: Pair): actor is Actor {
  return mayJudge(actor, subject, counterpart);
}
