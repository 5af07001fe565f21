import { beforeAll, describe, expect, it } from "vitest";
import { environment } from "~/app/environment";
import { openApiDocument } from "~/app/services/api/openapi/document";
import type { Db } from "~/db/connection";
import { loadListings } from "~/seeds/generators/load-listings";
import { freshDatabase } from "../../support/database";
import { generateClient } from "./generate-client";
import { fetchFromSite } from "./site";

const SCENARIOS = 1000;
/** Of three generated listings one is a scenario. */
const LISTINGS = 3 * SCENARIOS;

/** What somebody outside would write against the generated types. */
const PROGRAM = `
import createClient from "openapi-fetch";
import type { components, paths } from "./generated-paths";

type Scenario = components["schemas"]["Scenario"];

export async function readAll(baseUrl: string, fetch: typeof globalThis.fetch) {
  const client = createClient<paths>({ baseUrl, fetch });
  const scenarios: Scenario[] = [];
  let pages = 0;
  let cursor: string | undefined;
  do {
    const query = { limit: 100, ...(cursor ? { cursor } : {}) };
    const { data, error } = await client.GET("/scenarios", { params: { query } });
    if (!data) throw new Error(error.code);
    scenarios.push(...data.items);
    pages += 1;
    cursor = data.next === null ? undefined : new URL(data.next).searchParams.get("cursor") ?? undefined;
  } while (cursor);
  return { pages, scenarios };
}

export async function readOne(baseUrl: string, no: string, fetch: typeof globalThis.fetch) {
  const client = createClient<paths>({ baseUrl, fetch });
  const { data, error } = await client.GET("/scenarios/{no}", { params: { path: { no } } });
  return data ?? error.code;
}

export async function readWrongly(baseUrl: string, fetch: typeof globalThis.fetch) {
  const client = createClient<paths>({ baseUrl, fetch });
  const query = { domain: ["NOWHERE"], trl: ["7" as const] };
  const { error } = await client.GET("/scenarios", { params: { query } });
  return error?.errors?.map((one) => one.parameter);
}
`;

type Scenario = { no: string; domain: { code: string } | null; updatedAt: string };
type Client = {
  readAll: (base: string, fetchIt: typeof fetch) => Promise<{ pages: number; scenarios: Scenario[] }>;
  readOne: (base: string, no: string, fetchIt: typeof fetch) => Promise<Scenario | string>;
  readWrongly: (base: string, fetchIt: typeof fetch) => Promise<string[]>;
};

describe("a client generated from the description", () => {
  const base = `${environment().SITE_URL}/api/v1`;
  let db: Db;
  let client: Client;

  beforeAll(async () => {
    db = await freshDatabase("2026-11-24");
    await loadListings(db, { count: LISTINGS, seed: 7, now: new Date("2026-11-24T02:00:00Z") }, () => {});
    const { complaints, exports } = await generateClient(openApiDocument("en"), PROGRAM);
    expect(complaints).toEqual([]);
    client = exports as Client;
  }, 300_000);

  it("reads a thousand scenarios, each once, the newest first", async () => {
    const { pages, scenarios } = await client.readAll(base, fetchFromSite);
    const stored = await db
      .selectFrom("scenarios")
      .select("no")
      .orderBy("published_at", "desc")
      .orderBy("id", "desc")
      .execute();
    expect(stored).toHaveLength(SCENARIOS);
    expect(pages).toBe(SCENARIOS / 100);
    expect(scenarios.map((scenario) => scenario.no)).toEqual(stored.map((row) => row.no));
  });

  it("reads one by its number, and a problem for one that is not there", async () => {
    const { no } = await db.selectFrom("scenarios").select("no").limit(1).executeTakeFirstOrThrow();
    expect(await client.readOne(base, no ?? "", fetchFromSite)).toMatchObject({ no, state: "open" });
    expect(await client.readOne(base, "SD-370200-AI-1999-0001", fetchFromSite)).toBe("not_found");
  });

  it("is told which parameter was wrong", async () => {
    expect(await client.readWrongly(base, fetchFromSite)).toEqual(["domain"]);
  });

  it("would not compile against a field that the API does not have", async () => {
    const wrong = PROGRAM.replace("scenarios.push(...data.items)", "scenarios.push(data.items[0]!.contact)");
    expect((await generateClient(openApiDocument("en"), wrong)).complaints.join()).toContain("'contact'");
  });
});
