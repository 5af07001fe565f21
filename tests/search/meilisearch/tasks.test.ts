import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openMeilisearchEngine } from "~/search/meilisearch";
import { achievement } from "../documents";
import { StandIn } from "./stand-in/server";

// The server here is a small stand-in (see stand-in/server.ts).

let server: StandIn;
let engine: ReturnType<typeof openMeilisearchEngine>;
beforeEach(async () => {
  server = await StandIn.start();
  engine = openMeilisearchEngine({ url: server.url, taskMs: 200 });
  await engine.prepare();
});
afterEach(async () => {
  await engine.close();
  await server.stop();
});

const change = { upserts: [achievement({ id: "a", title: "电池" })], deletes: ["b"] };

describe("tasks", () => {
  it.each(["documentAdditionOrUpdate", "documentDeletion"])(
    "that fail (%s) are raised with their code",
    async (type) => {
      server.failTask = (done) => (done === type ? "no_space_left_on_device" : null);
      await expect(engine.apply("achievements", change)).rejects.toMatchObject({
        ...{ name: "SearchTaskFailed", code: "no_space_left_on_device" },
      });
      server.failTask = () => null;
      await engine.apply("achievements", change);
      expect(await engine.count("achievements")).toBe(1);
    },
  );

  it("of the settings count too", async () => {
    const fresh = openMeilisearchEngine({ url: server.url, indexPrefix: "new_" });
    server.failTask = (type) => (type === "settingsUpdate" ? "invalid_settings_ranking_rules" : null);
    await expect(fresh.apply("achievements", change)).rejects.toMatchObject({
      ...{ name: "SearchTaskFailed", code: "invalid_settings_ranking_rules" },
    });
  });

  it("made by two processes at once do not fail for an index that is there already", async () => {
    const both = [1, 2].map(() => openMeilisearchEngine({ url: server.url, indexPrefix: "new_" }));
    await Promise.all(both.map((one) => one.prepare()));
    expect(server.store.indexes.has("new_scenarios")).toBe(true);
  });

  it("refused at once are told apart from a server that is away", async () => {
    server.intercept = ({ method, path }) =>
      method === "POST" && path.includes("/documents?") ? { status: 413, code: "payload_too_large" } : null;
    await expect(engine.apply("achievements", change)).rejects.toMatchObject({
      ...{ name: "SearchRejected", code: "payload_too_large" },
    });
  });

  it("that wait for ever end in an error of their own, so that the outbox keeps the change", async () => {
    server.stall = true;
    await expect(engine.apply("achievements", change)).rejects.toMatchObject({
      ...{ name: "SearchUnavailable", reason: "timeout" },
    });
  });

  it("are not waited for once the engine is closed", async () => {
    server.stall = true;
    const waiting = openMeilisearchEngine({ url: server.url });
    const applied = waiting.apply("achievements", change).catch((error: unknown) => error);
    while (!server.received.some(({ path }) => path.includes("/documents?"))) await new Promise(setImmediate);
    await waiting.close();
    expect(await applied).toMatchObject({ reason: "closed" });
  });
});
