import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "~/app/domain/person";
import { environment } from "~/app/environment";
import { closeSearch, searchEngines } from "~/app/services/search/engine";
import { syncParts } from "~/app/services/search/sync";
import { currentJob, jobEnded } from "~/app/services/system/job";
import { startCheck } from "~/app/services/system/start-check";
import { startRebuild } from "~/app/services/system/start-rebuild";
import { viewSystem } from "~/app/services/system/view-system";
import type { Db } from "~/db/connection";
import { takeProcessLock } from "~/db/process-lock";
import { drainAll } from "~/search/sync";
import { loadSamples } from "~/seeds/samples";
import { freshDatabase } from "../../support/database";
import { newActor } from "../../support/people";

const NOW = new Date("2026-11-24T02:00:00Z");
let db: Db;
let operator: Actor;

const [scenarios, achievements] = [0, 1];
const engine = () => searchEngines()[0].engine;
const auditOf = async (subjectId: string) => {
  const rows = await db
    .selectFrom("audit_log")
    .select(["action", "actor_id"])
    .where("subject_kind", "=", "search_index")
    .where("subject_id", "=", subjectId)
    .orderBy("id")
    .execute();
  return rows.map(({ action, actor_id }) => [action, actor_id === operator.personId]);
};

/** A rebuild that has begun and goes on when it is told to. */
function heldRebuild() {
  const real = engine().rebuild;
  let go = () => {};
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  vi.spyOn(engine(), "rebuild").mockImplementation(async (...args) => {
    await gone;
    return real(...args);
  });
  return () => go();
}

beforeAll(async () => {
  db = await freshDatabase("2026-11-24");
  await loadSamples(db, NOW);
  operator = await newActor({ name: "王操作", roles: ["operator"] });
  await drainAll(syncParts());
});
beforeEach(async () => void (await db.deleteFrom("audit_log").execute()));
afterEach(async () => {
  vi.restoreAllMocks();
  await jobEnded();
});
afterAll(closeSearch);

describe("the operator's view", () => {
  it("tells of every engine: state, documents, changes waiting, last rebuild", async () => {
    const { engines, answering } = await viewSystem();
    const counts = await Promise.all(
      (["scenarios", "achievements"] as const).map((index) => engine().count(index)),
    );
    expect(counts[0]).toBeGreaterThan(10);
    expect(engines).toEqual([
      {
        ...{ name: "embedded", status: "ok", detail: null, waiting: 0, lastRebuild: null },
        documents: [
          { index: "scenarios", count: counts[scenarios] },
          { index: "achievements", count: counts[achievements] },
        ],
      },
    ]);
    expect(answering).toBe("embedded");
  });

  it("shows an engine that cannot be read as such", async () => {
    vi.spyOn(engine(), "count").mockRejectedValue(new Error("disk gone"));
    vi.spyOn(engine(), "health").mockResolvedValue({
      engine: "embedded",
      status: "down",
      detail: "disk gone",
    });
    const { engines } = await viewSystem();
    expect(engines[0]).toMatchObject({ status: "down", detail: "disk gone" });
    expect(engines[0]?.documents.map(({ count }) => count)).toEqual([null, null]);
  });
});

describe("a rebuild from the system page", () => {
  it("runs in the background, shows how far it is, and is on record from the press to the end", async () => {
    const go = heldRebuild();
    expect(await startRebuild(operator)).toBe(true);
    await vi.waitFor(() => expect(currentJob()?.steps[0]?.state).toBe("running"), 10_000);
    const during = await viewSystem();
    expect(during.job).toMatchObject({ kind: "rebuild", startedBy: "王操作", endedAt: null });
    expect(during.job?.steps.map(({ state }) => state)).toEqual(["running", "waiting"]);
    expect(during.job?.steps[0]?.total).toBeGreaterThan(10);
    expect(during.engines[0]?.lastRebuild).toMatchObject({ state: "running", actorName: "王操作" });
    go();
    await jobEnded();
    const { job, engines } = await viewSystem();
    expect(job?.endedAt).not.toBeNull();
    expect(job?.steps.map(({ state, share }) => [state, share])).toEqual([
      ["done", 1],
      ["done", 1],
    ]);
    expect(job?.steps.map(({ done }) => done)).toEqual(engines[0]?.documents.map(({ count }) => count));
    expect(engines[0]?.lastRebuild).toMatchObject({ state: "finished", actorName: "王操作" });
    expect(await auditOf("all")).toEqual([["rebuild", true]]);
    expect(await auditOf("embedded")).toEqual([
      ["rebuild_started", true],
      ["rebuild_finished", true],
    ]);
  });

  it("is refused as a conflict while one is under way, and leaves no trace of the second", async () => {
    const go = heldRebuild();
    const both = await Promise.all([startRebuild(operator), startRebuild(operator)]);
    expect(both).toEqual([true, expect.objectContaining({ code: "job_running" })]);
    expect(await startRebuild(operator)).toMatchObject({ code: "job_running" });
    expect(await startCheck(operator)).toMatchObject({ code: "job_running" });
    go();
    await jobEnded();
    expect(await auditOf("all")).toEqual([["rebuild", true]]);
    expect(await startCheck(operator)).toBe(true);
  });

  it("is refused while another process rebuilds", async () => {
    const held = takeProcessLock(join(environment().DATA_DIR, "rebuild-embedded.lock"));
    expect(await startRebuild(operator)).toMatchObject({ code: "job_running" });
    held?.release();
    expect(await startRebuild(operator)).toBe(true);
  });

  it("that fails says why, keeps the index, and can be tried again", async () => {
    const before = await engine().count("achievements");
    vi.spyOn(engine(), "rebuild").mockRejectedValueOnce(new Error("no space left"));
    expect(await startRebuild(operator)).toBe(true);
    await jobEnded();
    const { job, engines } = await viewSystem();
    expect(job?.problems).toEqual([{ engine: "embedded", detail: "no space left" }]);
    expect(job?.steps.map(({ state }) => state)).toEqual(["failed", "failed"]);
    expect(engines[0]?.lastRebuild?.state).toBe("failed");
    expect(await engine().count("achievements")).toBe(before);
    expect(await startRebuild(operator)).toBe(true);
    await jobEnded();
    expect((await viewSystem()).engines[0]?.lastRebuild?.state).toBe("finished");
  });

  it("that ended with its process is told as interrupted", async () => {
    const fact = { id: "x", subject_kind: "search_index", subject_id: "embedded", details: "{}" };
    await db
      .insertInto("audit_log")
      .values({ ...fact, actor_id: "system", action: "rebuild_started", at: "2026-11-24T02:00:00.000Z" })
      .execute();
    expect((await viewSystem()).engines[0]?.lastRebuild).toEqual({
      ...{ state: "interrupted", at: "2026-11-24T02:00:00.000Z", actorName: null },
    });
  });

  it("is for operators only", async () => {
    const other = await newActor({ roles: ["technology_manager"] });
    expect(await startRebuild(other)).toMatchObject({ code: "not_allowed" });
    expect(await startCheck(other)).toMatchObject({ code: "not_allowed" });
    expect(await auditOf("all")).toEqual([]);
  });
});

describe("a check from the system page", () => {
  it("counts what is missing, extra and different, index by index", async () => {
    const [first, second] = await engine().fingerprints("achievements", null, 2);
    const [document] = await engine().documents("achievements", [second?.id ?? ""]);
    if (!first || !document) throw new Error("there are records");
    const upserts = [
      { ...document, title: "改过的" },
      { ...document, id: "zzzz" },
    ];
    await engine().apply("achievements", { upserts, deletes: [first.id] });
    expect(await startCheck(operator)).toBe(true);
    await jobEnded();
    const { job } = await viewSystem();
    expect(job?.kind).toBe("check");
    expect(job?.steps[scenarios]?.found).toMatchObject({ missing: 0, extra: 0, different: 0 });
    expect(job?.steps[achievements]?.found).toMatchObject({ missing: 1, extra: 1, different: 1 });
    expect(await auditOf("all")).toEqual([["check", true]]);

    await startRebuild(operator);
    await jobEnded();
    await startCheck(operator);
    await jobEnded();
    const found = (await viewSystem()).job?.steps.map((step) => step.found);
    for (const one of found ?? []) expect(one).toMatchObject({ missing: 0, extra: 0, different: 0 });
  });

  it("says which engine could not be asked", async () => {
    vi.spyOn(engine(), "fingerprints").mockRejectedValue(new Error("file is gone"));
    await startCheck(operator);
    await jobEnded();
    const { job } = await viewSystem();
    expect(job?.problems).toEqual([{ engine: "embedded", detail: "file is gone" }]);
    expect(job?.steps.map(({ state }) => state)).toEqual(["failed", "failed"]);
  });
});
