import type { Actor } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { reopenVerdict } from "~/db/queries/match-feedback";
import { inTransaction } from "~/db/transaction";
import { findPair, mayJudgePair } from "./pair";

/** Lets a person's withdrawn verdict stand again, unless they have given another since. */
export async function restoreVerdict(
  actor: Actor,
  subjectNo: string,
  counterpartNo: string,
): Promise<true | Refusal> {
  const pair = await findPair(subjectNo, counterpartNo);
  if (!pair || !mayJudgePair(actor, pair)) return new Refusal("not_found");
  const ids = { subjectId: pair.subject.id, counterpartId: pair.counterpart.id };
  const reopened = await inTransaction((trx) => reopenVerdict(trx, actor.personId, ids));
  return reopened || new Refusal("not_found");
}
