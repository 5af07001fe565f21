import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createSession } from "~/app/auth/session";
import type { Actor } from "~/app/domain/person";
import { environment } from "~/app/environment";
import { action as check, loader as view } from "~/app/routes/operate.system._index/route";
import { loader as confirm, action as rebuild } from "~/app/routes/operate.system.rebuild/route";
import { closeSearch, searchEngines } from "~/app/services/search/engine";
import { jobEnded } from "~/app/services/system/job";
import { takeProcessLock } from "~/db/process-lock";
import { freshDatabase } from "../support/database";
import { newActor } from "../support/people";

type Args = { request: Request; params: Record<string, never>; context: Record<string, never> };
type Handler = (args: Args) => Promise<unknown>;

let operator: Actor;
let member: Actor;

async function ask(handler: Handler, actor: Actor | null, method = "GET"): Promise<unknown> {
  const url = "http://localhost:3000/operate/system";
  const headers = new Headers();
  if (actor)
    headers.set("Cookie", (await createSession(actor.personId, new Request(url))).split(";")[0] ?? "");
  return handler({ request: new Request(url, { method, headers }), params: {}, context: {} });
}

beforeAll(async () => {
  await freshDatabase();
  operator = await newActor({ roles: ["operator"] });
  member = await newActor({ roles: ["technology_manager"] });
});
afterAll(async () => {
  await jobEnded();
  await closeSearch();
});

describe("the system page", () => {
  it.each([
    ["view", view as Handler, "GET"],
    ["confirmation", confirm as Handler, "GET"],
    ["check", check as Handler, "POST"],
    ["rebuild", rebuild as Handler, "POST"],
  ])("%s sends visitors to sign in and is not there for members", async (_, handler, method) => {
    await expect(ask(handler, null, method)).rejects.toMatchObject({ status: 302 });
    await expect(ask(handler, member, method)).rejects.toMatchObject({ status: 404 });
  });

  it("shows operators the engines, and nothing is started by looking", async () => {
    const shown = (await ask(view as Handler, operator)) as { engines: unknown[]; job: unknown };
    expect(shown.engines).toHaveLength(1);
    expect(shown.job).toBeNull();
    expect(await ask(confirm as Handler, operator)).toEqual({ engines: ["embedded"] });
  });

  it("starts a rebuild and goes back to where it can be watched", async () => {
    const answer = (await ask(rebuild as Handler, operator, "POST")) as Response;
    expect([answer.status, answer.headers.get("Location")]).toEqual([302, "/operate/system"]);
    expect(answer.headers.get("Set-Cookie")).toContain("flash=");
    await jobEnded();
    expect(await ask(view as Handler, operator)).toMatchObject({ job: { kind: "rebuild", problems: [] } });
  });

  it.each([
    ["rebuild", rebuild as Handler],
    ["check", check as Handler],
  ])("tells a second press (%s) as a conflict, in words", async (_, handler) => {
    await jobEnded();
    let go = () => {};
    const gone = new Promise<void>((resolve) => {
      go = resolve;
    });
    vi.spyOn(searchEngines()[0].engine, "fingerprints").mockImplementation(() => gone.then(() => []));
    expect(await ask(check as Handler, operator, "POST")).toMatchObject({ status: 302 });
    const second = (await ask(handler, operator, "POST")) as {
      data: { message: string };
      init: { status: number };
    };
    go();
    expect(second.init.status).toBe(409);
    expect(second.data.message).toContain("正在进行");
  });

  it("tells a rebuild by another process as a conflict too", async () => {
    await jobEnded();
    const held = takeProcessLock(join(environment().DATA_DIR, "rebuild-embedded.lock"));
    expect(await ask(rebuild as Handler, operator, "POST")).toMatchObject({ init: { status: 409 } });
    held?.release();
  });
});
