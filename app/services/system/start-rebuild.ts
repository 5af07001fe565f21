import { type Actor, isOperator } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import { appendAudit } from "~/db/queries/audit";
import { inTransaction } from "~/db/transaction";
import type { IndexName } from "~/search/engine";
import type { NamedEngine } from "~/search/open";
import { type IndexProgress, isRebuilding, rebuildAll } from "~/search/rebuild";
import { searchEngines } from "../search/engine";
import { syncParts } from "../search/sync";
import { beginJob, type Job, newJob } from "./job";
import { recordRebuild } from "./record-rebuild";
import { beginStep, endStep, forEveryEngine } from "./run-job";

/**
 * An operator orders every index built anew. The work goes on in the background of this process; refused while
 * a job is under way here, or a rebuild in another process.
 */
export async function startRebuild(actor: Actor): Promise<true | Refusal> {
  if (!isOperator(actor)) return new Refusal("not_allowed");
  const names = searchEngines().map(({ name }) => name);
  if (names.some(isRebuilding)) return new Refusal("job_running");
  const subject = { subjectKind: "search_index", subjectId: "all", actorId: actor.personId } as const;
  const begun = await beginJob(
    newJob("rebuild", actor, names),
    () =>
      inTransaction(async (trx) => {
        await appendAudit(trx, { ...subject, action: "rebuild" });
      }),
    (job) =>
      forEveryEngine(job, (named) =>
        recordRebuild(actor.personId, named.name, () => rebuildEngine(job, named)),
      ),
  );
  return begun || new Refusal("job_running");
}

async function rebuildEngine(job: Job, named: NamedEngine): Promise<void> {
  await rebuildAll(syncParts(named), (index, progress) => note(job, named, index, progress));
}

function note(job: Job, { name }: NamedEngine, index: IndexName, progress: IndexProgress): void {
  const step = job.steps.find((one) => one.engine === name && one.index === index);
  if (!step) return;
  beginStep(step);
  step.done = progress.done;
  step.total = progress.total;
  if (progress.finished) endStep(step);
}
