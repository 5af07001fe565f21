import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { APP_ACTIONS, appKey } from "~/search/meilisearch/keys";
import { StandIn } from "./stand-in/server";

// The server here is a small stand-in (see stand-in/server.ts).

const UID = "5c1d7a52-8a0e-4c57-9a2f-0f6b7f3f2b11";
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
    expect(await appKey(server.url, "master", "market_", UID)).toBe(`key-of-${UID}`);
    expect(server.received[0]?.authorization).toBe("Bearer master");
    expect(server.bodies("POST", "/keys")).toEqual([
      {
        ...{ uid: UID, name: "scenario-market", description: "Scenario Market: its own indexes only" },
        ...{ actions: APP_ACTIONS, indexes: ["market_*"], expiresAt: null },
      },
    ]);
  });

  it("is the same when it is asked for again", async () => {
    const first = await appKey(server.url, "master", "market_", UID);
    expect(await appKey(server.url, "master", "market_", UID)).toBe(first);
    expect(server.trail()).toEqual(["POST /keys", "POST /keys", `GET /keys/${UID}`]);
  });

  it("is not made by whoever has no right to", async () => {
    server.intercept = () => ({ status: 403, code: "invalid_api_key" });
    await expect(appKey(server.url, "search-only", "market_", UID)).rejects.toThrow("invalid_api_key");
  });
});
