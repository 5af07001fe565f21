import { randomUUID } from "node:crypto";
import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { moveImport } from "~/db/queries/imports";
import { singleton } from "~/db/singleton";

/** How far the work on an import is. Times are milliseconds of `performance.now()`. */
export type JobProgress = {
  phase: "waiting" | "reading" | "checking" | "proposing" | "writing";
  done: number;
  total: number;
  beganAt: number;
};

type Jobs = {
  /** This process: what another one left under way was interrupted. */
  runner: string;
  /** One import at a time; the next waits for this. */
  last: Promise<void>;
  progress: Map<string, JobProgress>;
  ended: Map<string, Promise<void>>;
  stop: AbortController;
};

const jobs = () =>
  singleton<Jobs>("import-jobs", () => ({
    runner: randomUUID(),
    last: Promise.resolve(),
    progress: new Map(),
    ended: new Map(),
    stop: new AbortController(),
  }));

export function thisRunner(): string {
  return jobs().runner;
}

/** How far an import is; null when nothing is under way here. */
export function progressOf(id: string): JobProgress | null {
  return jobs().progress.get(id) ?? null;
}

export type Job = { signal: AbortSignal; note(progress: Omit<JobProgress, "beganAt">): void };

/**
 * Takes work on an import into the background. What breaks is noted as failed, so that nothing is under way for ever;
 * a stop of the process ends it, and the next start notes that.
 */
export function startJob(id: string, work: (job: Job) => Promise<void>): void {
  const all = jobs();
  note(id, { phase: "waiting", done: 0, total: 0 });
  const ended = all.last.then(() => run(id, work));
  all.last = ended;
  all.ended.set(id, ended);
}

async function run(id: string, work: (job: Job) => Promise<void>): Promise<void> {
  const { stop, progress, ended } = jobs();
  try {
    stop.signal.throwIfAborted();
    await work({ signal: stop.signal, note: (step) => note(id, step) });
  } catch (error) {
    if (!stop.signal.aborted) await noteFailure(id, error);
  } finally {
    progress.delete(id);
    ended.delete(id);
  }
}

async function noteFailure(id: string, error: unknown): Promise<void> {
  log().error({ err: error, import: id }, "an import failed");
  const change = { from: ["reading", "checking", "running"], to: "failed" } as const;
  await moveImport(database(), id, change).catch((err: unknown) => log().error({ err }, "and was not noted"));
}

function note(id: string, step: Omit<JobProgress, "beganAt">): void {
  const { progress } = jobs();
  const known = progress.get(id);
  const beganAt = known?.phase === step.phase ? known.beganAt : performance.now();
  progress.set(id, { ...step, beganAt });
}

/** Resolves when nothing is under way for an import any more, or after `ms` milliseconds. */
export async function settled(id: string, ms: number): Promise<void> {
  const ended = jobs().ended.get(id);
  if (!ended) return;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([ended, late]);
  clearTimeout(timer);
}

/** Ends what is under way: whatever was being written is rolled back. Resolves when the last job has noticed. */
export async function stopImports(): Promise<void> {
  const all = jobs();
  all.stop.abort();
  await all.last;
}
