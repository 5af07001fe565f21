import { database } from "~/db/connection";
import { findSearchCursor, lastOutboxSeq } from "~/db/queries/outbox";
import type { EngineHealth } from "~/search/engine";
import type { EngineName } from "~/search/open";
import { searchEngine, searchEngines } from "./engine";

export type SearchHealth = Pick<EngineHealth, "engine" | "status"> & {
  /** Changes that each engine has not taken in yet. */
  waiting: Partial<Record<EngineName, number>>;
};

/** How searching is and how many changes wait for each engine. No detail: the page is public. */
export async function searchHealth(): Promise<SearchHealth> {
  const { engine, status } = await searchEngine().health();
  const waiting: SearchHealth["waiting"] = {};
  for (const { name } of searchEngines()) waiting[name] = await changesWaiting(name);
  return { engine, status, waiting };
}

export async function changesWaiting(engine: EngineName): Promise<number> {
  const db = database();
  return Math.max((await lastOutboxSeq(db)) - (await findSearchCursor(db, engine)), 0);
}
