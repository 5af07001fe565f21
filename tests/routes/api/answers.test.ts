import { beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { COMPONENTS, type ComponentName } from "~/app/services/api/openapi/components";
import { openApiDocument } from "~/app/services/api/openapi/document";
import { ENDPOINTS } from "~/app/services/api/openapi/endpoints";
import { searchEngine } from "~/app/services/search/engine";
import { syncParts } from "~/app/services/search/sync";
import { database } from "~/db/connection";
import { drainAll } from "~/search/sync";
import { loadListings } from "~/seeds/generators/load-listings";
import { loadSamples } from "~/seeds/samples";
import { freshDatabase } from "../../support/database";
import { ask } from "./site";

const NOW = new Date("2026-11-24T02:00:00Z");

beforeAll(async () => {
  const db = await freshDatabase("2026-11-24");
  await loadSamples(db, NOW);
  await loadListings(db, { count: 150, seed: 3, now: NOW }, () => {});
  await drainAll(await syncParts());
  return () => searchEngine().close();
}, 300_000);

const parsed = (name: ComponentName, body: unknown): z.infer<z.ZodObject> =>
  (COMPONENTS[name].schema as z.ZodObject).parse(body);

async function json(path: string): Promise<{ items: { no: string; id: string }[]; next: string | null }> {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return response.json();
}

describe("what the API answers", () => {
  it.each(ENDPOINTS.filter(({ answer, key }) => answer && !key))(
    "$operationId is what its schema says",
    async ({ path, answer }) => {
      const response = await ask(`/api/v1${path}`);
      expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
      parsed(answer as ComponentName, await response.json());
    },
  );

  it.each([
    ["/api/v1/scenarios", "Scenario", "no", "scenarios"],
    ["/api/v1/achievements", "Achievement", "no", "achievements"],
    ["/api/v1/organisations", "Organisation", "id", "organisations"],
  ] as const)(
    "every record of %s is what the schema says, in the list and alone",
    async (list, name, key, table) => {
      const items: unknown[] = [];
      for (let next: string | null = `${list}?limit=50`; next !== null; ) {
        const page = await json(next);
        items.push(...page.items);
        next = page.next;
      }
      const { count } = await database()
        .selectFrom(table as "scenarios")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where(table === "organisations" ? ("status" as "state") : "state", "in", [
          "published",
          "paused",
          "verified",
        ] as "published"[])
        .executeTakeFirstOrThrow();
      expect(items).toHaveLength(Number(count));
      for (const item of items) parsed(name, item);
      const [first] = items as Record<string, string>[];
      const alone = await ask(`${list}/${first?.[key]}`);
      expect(await alone.json()).toEqual(first);
    },
  );

  it("lists and describes the same addresses", async () => {
    const index = await (await ask("/api/v1")).json();
    expect(new URL(index.links.description).pathname).toBe("/api/v1/openapi.json");
    const served = await (await ask("/api/v1/openapi.json")).json();
    expect(served).toEqual(JSON.parse(JSON.stringify(openApiDocument("en"))));
    const chinese = await (await ask("/api/v1/openapi.json?lang=zh-CN")).json();
    expect(chinese.info).toEqual(openApiDocument("zh-CN").info);
  });

  it("has every city, term and unit of the vocabulary in both languages", async () => {
    const body = await (await ask("/api/v1/vocabulary")).json();
    const qingdao = body.cities.find((city: { code: string }) => city.code === "370200");
    expect(qingdao).toMatchObject({ nameZh: "青岛", nameEn: "Qingdao" });
    const percent = body.units.find((unit: { code: string }) => unit.code === "percent");
    expect(percent).toMatchObject({ symbol: "%", factor: "0.01", offset: "0" });
    expect(percent.aliases).not.toContain("%");
    expect(body.terms.filter((term: { list: string }) => term.list === "unit")).toEqual([]);
  });
});

describe("a search", () => {
  const numbers = (page: { items: { no: string }[] }) => page.items.map((item) => item.no);

  it("answers in the engine's order, page by page, and says how many there are", async () => {
    const first = await (await ask(`/api/v1/achievements?q=${encodeURIComponent("检测")}&limit=5`)).json();
    parsed("AchievementPage", first);
    expect(first.search.total).toBeGreaterThan(5);
    const second = await json(first.next);
    const both = await json(`/api/v1/achievements?q=${encodeURIComponent("检测")}&limit=10`);
    expect([...numbers(first), ...numbers(second)]).toEqual(numbers(both));
  });

  it("is narrowed by the filters of the page", async () => {
    const query = new URLSearchParams({ q: "检测", domain: "AI", limit: "100" });
    const page = await (await ask(`/api/v1/achievements?${query}`)).json();
    expect(page.items.length).toBeGreaterThan(0);
    for (const item of page.items) expect(item.domain.code).toBe("AI");
  });

  it("cannot be combined with what the index does not know", async () => {
    const response = await ask("/api/v1/scenarios?q=x&updatedSince=2026-11-01T00:00:00Z&state=closed");
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors.map((error: { parameter: string; code: string }) => [error.parameter, error.code])).toEqual(
      [
        ["state", "not_combinable"],
        ["updatedSince", "not_combinable"],
      ],
    );
  });

  it("is a problem while the index does not answer, and the list without words goes on", async () => {
    await searchEngine().close();
    const response = await ask("/api/v1/scenarios?q=x");
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("30");
    parsed("Problem", await response.json());
    expect((await ask("/api/v1/scenarios")).status).toBe(200);
  });
});
