import { type Actor, isOperator } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { inTransaction } from "~/db/transaction";
import { checkIndex } from "~/search/check";
import type { NamedEngine } from "~/search/open";
import { lostIndexes } from "~/search/rebuild";
import { drainAll } from "~/search/sync";
import { searchEngines } from "../search/engine";
import { syncParts } from "../search/sync";
import { beginJob, type Job, newJob } from "./job";
import { beginStep, endStep, forEveryEngine } from "./run-job";

/** An operator orders every index compared with the database, in the background; refused while a job is under way. */
export async function startCheck(actor: Actor): Promise<true | Refusal> {
  if (!isOperator(actor)) return new Refusal("not_allowed");
  const names = searchEngines().map(({ name }) => name);
  const subject = { subjectKind: "search_index", subjectId: "all", actorId: actor.personId } as const;
  const begun = await beginJob(
    newJob("check", actor, names),
    () =>
      inTransaction(async (trx) => {
        await appendAudit(trx, { ...subject, action: "check" });
      }),
    (job) => forEveryEngine(job, (named) => checkEngine(job, named)),
  );
  return begun || new Refusal("job_running");
}

/** What waits in the outbox is brought in first: it is no difference. */
async function checkEngine(job: Job, named: NamedEngine): Promise<void> {
  const parts = syncParts(named);
  const steps = job.steps.filter(({ engine }) => engine === named.name);
  const [first] = steps;
  if (first) beginStep(first);
  if ((await lostIndexes(parts)).length === 0) await drainAll(parts);
  for (const step of steps) {
    beginStep(step);
    const { expected, missing, extra, different } = await checkIndex(parts.db, named.engine, step.index);
    step.found = { expected, missing: missing.count, extra: extra.count, different: different.count };
    endStep(step);
  }
}
