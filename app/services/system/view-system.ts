import { type Pace, paceOf } from "~/app/domain/pace";
import { type EngineHealth, INDEX_NAMES, type IndexName } from "~/search/engine";
import type { EngineName, NamedEngine } from "~/search/open";
import { searchEngine, searchEngines } from "../search/engine";
import { changesWaiting } from "../search/health";
import { currentJob, type Job, type Step } from "./job";
import { findLastRebuild, type LastRebuild } from "./record-rebuild";

export type { EngineName } from "~/search/open";

export type EngineView = {
  name: EngineName;
  status: EngineHealth["status"];
  /** In English, as the log has it. */
  detail: string | null;
  /** Null where the engine cannot be asked. */
  documents: { index: IndexName; count: number | null }[];
  waiting: number;
  lastRebuild: LastRebuild | null;
};

export type StepView = Pick<Step, "engine" | "index" | "state" | "done" | "total" | "found"> & Pace;
export type JobView = Omit<Job, "steps"> & { steps: StepView[] };

export type SystemView = {
  engines: EngineView[];
  /** Who answers readers at this moment. */
  answering: EngineName;
  job: JobView | null;
};

/** What an operator sees of the indexes. An engine that is away is shown as such; nothing here throws for it. */
export async function viewSystem(): Promise<SystemView> {
  const [reader, ...engines] = await Promise.all([
    searchEngine().health(),
    ...searchEngines().map(viewEngine),
  ]);
  const job = currentJob();
  return {
    engines,
    answering: reader.status === "ok" ? reader.engine : "embedded",
    job: job && { ...job, steps: job.steps.map(viewStep) },
  };
}

async function viewEngine({ name, engine }: NamedEngine): Promise<EngineView> {
  const [health, documents, waiting, lastRebuild] = await Promise.all([
    engine.health(),
    Promise.all(INDEX_NAMES.map(async (index) => ({ index, count: await countOf(engine, index) }))),
    changesWaiting(name),
    findLastRebuild(name),
  ]);
  return { name, status: health.status, detail: health.detail, documents, waiting, lastRebuild };
}

async function countOf(engine: NamedEngine["engine"], index: IndexName): Promise<number | null> {
  try {
    return await engine.count(index);
  } catch {
    return null;
  }
}

function viewStep({ engine, index, state, done, total, found, beganAt, endedAt }: Step): StepView {
  const elapsed = beganAt === null ? 0 : (endedAt ?? performance.now()) - beganAt;
  return { engine, index, state, done, total, found, ...paceOf(done, total, elapsed) };
}
