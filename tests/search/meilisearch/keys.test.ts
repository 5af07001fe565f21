import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { APP_ACTIONS, appKey } from "~/search/meilisearch/keys";
import { StandIn } from "./stand-in/server";

// The server here is a small stand-in (see stand-in/server.ts).

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;
let server: StandIn;
beforeEach(async () => {
  server = await StandIn.start();
});
afterEach(() => server.stop());

describe("the app's key", () => {
  it("may do what the engine does, on its own indexes only", () => {
    expect(APP_ACTIONS).toContain("indexes.swap");
    expect(APP_ACTIONS.filter((action) => /\*|^keys|^dumps|^snapshots|cancel/.test(action))).toEqual([]);
  });

  it("is made with the master key, for the indexes of the prefix", async () => {
    const key = await appKey(server.url, "master", "market_");
    expect(server.received[0]?.authorization).toBe("Bearer master");
    const [body] = server.bodies("POST", "/keys") as { uid: string }[];
    expect(body).toEqual({
      ...{
        uid: body?.uid,
        name: "scenario-market",
        description: "Scenario Market: only the indexes market_*",
      },
      ...{ actions: APP_ACTIONS, indexes: ["market_*"], expiresAt: null },
    });
    expect(body?.uid).toMatch(UUID_4);
    expect(key).toBe(`key-of-${body?.uid}`);
  });

  it("is the same when it is asked for again, and another one for other indexes", async () => {
    const first = await appKey(server.url, "master", "market_");
    expect(await appKey(server.url, "master", "market_")).toBe(first);
    expect(server.trail()).toEqual(["POST /keys", "POST /keys", expect.stringMatching(/^GET \/keys\//)]);
    expect(await appKey(server.url, "master", "other_")).not.toBe(first);
  });

  it("is not made by whoever has no right to", async () => {
    server.intercept = () => ({ status: 403, code: "invalid_api_key" });
    await expect(appKey(server.url, "search-only", "market_")).rejects.toThrow("invalid_api_key");
  });
});
