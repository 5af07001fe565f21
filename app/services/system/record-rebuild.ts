import { database } from "~/db/connection";
import { type AuditFact, appendAudit, findLastAudit } from "~/db/queries/audit";
import { inTransaction } from "~/db/transaction";
import type { EngineName } from "~/search/open";
import { isRebuilding, RebuildUnderWay } from "~/search/rebuild";

const STARTED = "rebuild_started";
const FINISHED = "rebuild_finished";
const FAILED = "rebuild_failed";

/** How the last rebuild of an engine went, whoever began it: an operator or a command. */
export type LastRebuild = {
  state: "running" | "finished" | "failed" | "interrupted";
  at: string;
  /** Null: a command. */
  actorName: string | null;
};

/** Runs a rebuild and writes its beginning and its end to the audit log, so that the last one is known. */
export async function recordRebuild(
  actorId: string,
  engine: EngineName,
  rebuild: () => Promise<void>,
): Promise<void> {
  if (isRebuilding(engine)) throw new RebuildUnderWay(engine);
  const write = (action: string, details: AuditFact["details"] = {}) =>
    inTransaction((trx) =>
      appendAudit(trx, { subjectKind: "search_index", subjectId: engine, actorId, action, details }),
    );
  await write(STARTED);
  const began = performance.now();
  const seconds = () => Math.round((performance.now() - began) / 1_000);
  try {
    await rebuild();
  } catch (error) {
    await write(FAILED, { seconds: seconds() });
    throw error;
  }
  await write(FINISHED, { seconds: seconds() });
}

export async function findLastRebuild(engine: EngineName): Promise<LastRebuild | null> {
  const actions = [STARTED, FINISHED, FAILED];
  const entry = await findLastAudit(database(), "search_index", engine, actions);
  if (!entry) return null;
  const { action, at, actorName } = entry;
  if (action === FINISHED) return { state: "finished", at, actorName };
  if (action === FAILED) return { state: "failed", at, actorName };
  return { state: isRebuilding(engine) ? "running" : "interrupted", at, actorName };
}
