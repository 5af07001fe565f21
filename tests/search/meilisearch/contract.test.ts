import { randomUUID } from "node:crypto";
import { Meilisearch } from "meilisearch";
import { afterAll, describe } from "vitest";
import { openMeilisearchEngine } from "~/search/meilisearch";
import { engineContract } from "../contract";
import { StandIn } from "./stand-in/server";

/** A real server: every engine in indexes of its own, deleted when it closes. A key limited to market_* will do. */
const { CONTRACT_MEILI_URL: url, CONTRACT_MEILI_API_KEY: apiKey } = process.env;
describe.skipIf(!url)("with the server at MEILI_URL", () => {
  engineContract("Meilisearch", async () => {
    const prefix = `market_test_${randomUUID()}_`;
    const settings = { url: url ?? "", apiKey: apiKey || undefined, indexPrefix: prefix };
    const engine = openMeilisearchEngine(settings);
    await engine.prepare();
    return {
      ...engine,
      close: async () => {
        const client = new Meilisearch({ host: settings.url, apiKey: settings.apiKey });
        for (const name of ["scenarios", "achievements"]) await client.deleteIndexIfExists(prefix + name);
        await engine.close();
      },
    };
  });
});

/** The stand-in cuts and ranks words simply: this proves the engine's own part of the contract, not Meilisearch's. */
describe("with a stand-in for the server", () => {
  const servers: StandIn[] = [];
  engineContract("Meilisearch (stand-in)", async () => {
    const server = await StandIn.start();
    servers.push(server);
    const engine = openMeilisearchEngine({ url: server.url });
    await engine.prepare();
    return engine;
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
  });
});
