import { database } from "~/db/connection";
import { findSearchCursor, lastOutboxSeq } from "~/db/queries/outbox";
import { searchEngine } from "./engine";

/** How the index is: the engine's own state and how many changes still wait for it. No detail: the page is public. */
export async function searchHealth() {
  const { engine, status } = await searchEngine().health();
  const waiting = (await lastOutboxSeq(database())) - (await findSearchCursor(database(), engine));
  return { engine, status, waiting: Math.max(waiting, 0) };
}
