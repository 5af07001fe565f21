import type { Actor } from "~/app/domain/person";
import { singleton } from "~/db/singleton";
import { INDEX_NAMES, type IndexName } from "~/search/engine";
import type { EngineName } from "~/search/open";

export type JobKind = "rebuild" | "check";
export type StepState = "waiting" | "running" | "done" | "failed";

/** One index of one engine. Times are milliseconds of `performance.now()`. */
export type Step = {
  engine: EngineName;
  index: IndexName;
  state: StepState;
  done: number;
  total: number;
  beganAt: number | null;
  endedAt: number | null;
  /** What a check found. */
  found: { expected: number; missing: number; extra: number; different: number } | null;
};

/** Why an engine's part failed; `detail` is for the operator, in English, as the log has it. */
export type JobProblem = { engine: EngineName; detail: string };

/** Work on the indexes in the background of this process. The last one stays to be looked at until the next begins. */
export type Job = {
  kind: JobKind;
  startedBy: string;
  startedAt: string;
  endedAt: string | null;
  steps: Step[];
  problems: JobProblem[];
};

type Slot = { taken: boolean; job: Job | null; ended: Promise<void> };
const slot = () =>
  singleton<Slot>("system-job", () => ({ taken: false, job: null, ended: Promise.resolve() }));

/** The job under way, or else the last one of this process. */
export function currentJob(): Job | null {
  return slot().job;
}

/**
 * Takes the one place there is for a job, does what comes `first` (when that throws there is no job) and goes on
 * with `work` in the background. False when the place is taken. `work` must not throw: it notes what goes wrong.
 */
export async function beginJob(
  job: Job,
  first: () => Promise<void>,
  work: (job: Job) => Promise<void>,
): Promise<boolean> {
  const place = slot();
  if (place.taken) return false;
  place.taken = true;
  try {
    await first();
  } catch (error) {
    place.taken = false;
    throw error;
  }
  place.job = job;
  place.ended = work(job).finally(() => {
    job.endedAt = new Date().toISOString();
    place.taken = false;
  });
  return true;
}

/** Resolves when no job is under way any more. */
export function jobEnded(): Promise<void> {
  return slot().ended;
}

export function newJob(kind: JobKind, actor: Actor, engines: readonly EngineName[]): Job {
  const rest = { state: "waiting", done: 0, total: 0, beganAt: null, endedAt: null, found: null } as const;
  return {
    kind,
    startedBy: actor.name,
    startedAt: new Date().toISOString(),
    endedAt: null,
    steps: engines.flatMap((engine) => INDEX_NAMES.map((index) => ({ engine, index, ...rest }))),
    problems: [],
  };
}
