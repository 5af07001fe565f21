import { log } from "~/app/http/log";
import type { EngineName, NamedEngine } from "~/search/open";
import { searchEngines } from "../search/engine";
import type { Job, Step } from "./job";

/** Does the job's work engine by engine; one that fails is noted, and the next has its turn. */
export async function forEveryEngine(job: Job, work: (named: NamedEngine) => Promise<void>): Promise<void> {
  for (const named of searchEngines()) {
    try {
      await work(named);
    } catch (error) {
      log().error({ err: error, engine: named.name, job: job.kind }, "work on the index failed");
      fail(job, named.name, error);
    }
  }
}

export function beginStep(step: Step): void {
  step.state = "running";
  step.beganAt ??= performance.now();
}

export function endStep(step: Step): void {
  step.state = "done";
  step.endedAt = performance.now();
}

function fail(job: Job, engine: EngineName, error: unknown): void {
  job.problems.push({ engine, detail: error instanceof Error ? error.message : String(error) });
  for (const step of job.steps) {
    if (step.engine !== engine || step.state === "done") continue;
    step.state = "failed";
    step.endedAt = performance.now();
  }
}
