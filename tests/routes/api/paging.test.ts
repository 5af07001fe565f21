import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { database } from "~/db/connection";
import { insertOrganisation } from "~/db/queries/organisations";
import { inTransaction } from "~/db/transaction";
import { freshDatabase } from "../../support/database";
import { newOrganisation, organisationFacts } from "../../support/people";
import { addAchievement, addScenario, setState } from "./records";
import { ask } from "./site";

type Page = { items: { no: string }[]; next: string | null };

let organisationId: string;

beforeEach(async () => {
  await freshDatabase("2026-11-24");
  organisationId = (await newOrganisation()).id;
});

async function read(path: string): Promise<Page & { link: string | null }> {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return { ...(await response.json()), link: response.headers.get("Link") };
}

/** Reads a list to its end; `between` runs after every page. */
async function walk(path: string, between: (page: number) => Promise<void> = async () => {}) {
  const seen: string[] = [];
  let pages = 0;
  for (let next: string | null = path; next !== null; pages++) {
    const page: Page = await read(next);
    seen.push(...page.items.map((item) => item.no));
    next = page.next;
    await between(pages);
  }
  return seen;
}

/** Days of one month, several records to an instant: the order within one must be firm too. */
const day = (count: number) => `2026-10-${String(1 + (count % 9)).padStart(2, "0")}T02:00:00.000Z`;

async function addMany(count: number): Promise<string[]> {
  const numbers: string[] = [];
  for (let serial = 0; serial < count; serial++)
    numbers.push((await addScenario({ organisationId, publishedAt: day(serial) })).no);
  return numbers;
}

describe("a walk through a list", () => {
  it("meets every record once, the newest first, whatever the size of a page", async () => {
    const all = (await addMany(40)).sort();
    for (const limit of [1, 7, 40, 100]) {
      const seen = await walk(`/api/v1/scenarios?limit=${limit}`);
      expect(seen.toSorted()).toEqual(all);
    }
    const rows = await database()
      .selectFrom("scenarios")
      .select("no")
      .orderBy("published_at", "desc")
      .orderBy("id", "desc")
      .execute();
    expect(await walk("/api/v1/scenarios?limit=7")).toEqual(rows.map((row) => row.no));
  });

  it("meets those that stood there once, while others are published in between", async () => {
    const all = await addMany(30);
    const later: string[] = [];
    const seen = await walk("/api/v1/scenarios?limit=4", async () => {
      const publishedAt = new Date().toISOString();
      later.push((await addScenario({ organisationId, publishedAt })).no);
    });
    expect(later.length).toBeGreaterThan(5);
    expect(seen.toSorted()).toEqual(all.toSorted());
    expect((await walk("/api/v1/scenarios?limit=4")).toSorted()).toEqual([...all, ...later].toSorted());
  });

  it("goes on when the record it stood at has been withdrawn", async () => {
    const all = await addMany(12);
    const first = await read("/api/v1/scenarios?limit=5");
    const seen = first.items.map((item) => item.no);
    const { id } = await database()
      .selectFrom("scenarios")
      .select("id")
      .where("no", "=", seen.at(-1) ?? "")
      .executeTakeFirstOrThrow();
    await setState("scenarios", id, "withdrawn");
    seen.push(...(await walk(first.next ?? "")));
    expect(seen.toSorted()).toEqual(all.toSorted());
  });

  it("names the next page in the body and in the Link header", async () => {
    await addMany(3);
    const first = await read("/api/v1/scenarios?limit=2&domain=AI");
    expect(first.link).toBe(`<${first.next}>; rel="next"`);
    expect(new URL(first.next ?? "").searchParams.get("domain")).toBe("AI");
    const last = await read(first.next ?? "");
    expect(last.items).toHaveLength(1);
    expect(last.next).toBeNull();
    expect(last.link).toBeNull();
  });

  it("mixes open and paused records in one order, and reads closed ones when asked", async () => {
    const open = await addScenario({ organisationId, publishedAt: "2026-10-03T00:00:00.000Z" });
    const paused = await addScenario({
      organisationId,
      publishedAt: "2026-10-02T00:00:00.000Z",
      state: "paused",
    });
    const older = await addScenario({ organisationId, publishedAt: "2026-10-01T00:00:00.000Z" });
    const over = await addScenario({
      organisationId,
      state: "expired",
      validUntil: "2026-10-05T00:00:00.000Z",
    });
    const gone = await addScenario({
      organisationId,
      state: "withdrawn",
      publishedAt: "2026-09-01T00:00:00.000Z",
    });
    expect(await walk("/api/v1/scenarios?limit=1")).toEqual([open.no, paused.no, older.no]);
    expect(await walk("/api/v1/scenarios?state=on_hold")).toEqual([paused.no]);
    expect(await walk("/api/v1/scenarios?state=closed&limit=1")).toEqual([over.no, gone.no]);
    const everything = "/api/v1/scenarios?state=open&state=on_hold&state=closed&limit=2";
    expect(await walk(everything)).toEqual([over.no, open.no, paused.no, older.no, gone.no]);
  });

  it("does not list as open what is over but not yet moved by the clock", async () => {
    await addScenario({ organisationId, validUntil: "2026-11-02T00:00:00.000Z" });
    expect(await walk("/api/v1/scenarios")).toEqual([]);
  });

  it("looks at a bounded number of records for a rare filter, and still finds all", async () => {
    const rare = await addScenario(
      { organisationId, publishedAt: "2026-01-01T00:00:00.000Z" },
      { domainCode: "QUANT" },
    );
    await copyPublished(24_000);
    const first = await read("/api/v1/scenarios?domain=QUANT");
    expect(first.items).toEqual([]);
    expect(first.next).not.toBeNull();
    expect(await walk("/api/v1/scenarios?domain=QUANT")).toEqual([rare.no]);
  });
});

/** So many bare records, all newer than the year's beginning, written by the database itself. */
async function copyPublished(count: number): Promise<void> {
  const { id } = await addScenario({ organisationId });
  const columns = Object.keys(
    await database().selectFrom("scenarios").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
  );
  const values = columns.map((name) => {
    if (name === "id" || name === "no") return sql`${sql.ref(name)} || '-' || n.value`;
    return sql.ref(`scenarios.${name}`);
  });
  await sql`insert into scenarios (${sql.join(columns.map((name) => sql.ref(name)))})
    with recursive n(value) as (select 1 union all select value + 1 from n where value < ${count})
    select ${sql.join(values)} from scenarios, n where id = ${id}`.execute(database());
}

describe("filters", () => {
  it("mean what they mean on the pages", async () => {
    const university = await inTransaction((trx) =>
      insertOrganisation(trx, organisationFacts({ kind: "university", cityCode: "370100" }), {
        status: "verified",
        verifiedBy: "system",
      }),
    );
    const plain = await addAchievement({ organisationId }, { trlLevel: 6, cityCode: "370600" });
    const other = await addAchievement(
      { organisationId: university },
      { domainCode: null, trlLevel: null, transferModes: ["licensing"], subfieldCodes: [] },
    );
    const list = (query: string) => walk(`/api/v1/achievements?${query}`);
    expect(await list("trl=6")).toEqual([plain.no]);
    expect(await list("trl=unknown")).toEqual([other.no]);
    expect(await list("domain=unknown")).toEqual([other.no]);
    expect(await list("domain=AI&domain=unknown")).toHaveLength(2);
    expect(await list("orgKind=university")).toEqual([other.no]);
    // Without a city of its own an achievement stands in its organisation's.
    expect(await list("city=370100")).toEqual([other.no]);
    expect(await list("city=370600")).toEqual([plain.no]);
    expect(await list("mode=unknown")).toEqual([plain.no]);
    expect(await list("subfield=unknown")).toHaveLength(2);
  });

  it("a scenario answers to every level inside its window", async () => {
    const window = await addScenario(
      { organisationId },
      { trlMin: 5, trlTarget: 7, stage: "early_validation" },
    );
    const half = await addScenario({ organisationId }, { trlMin: null, trlTarget: 4 });
    expect(await walk("/api/v1/scenarios?trl=6")).toEqual([window.no]);
    expect(await walk("/api/v1/scenarios?trl=4")).toEqual([half.no]);
    expect(await walk("/api/v1/scenarios?trl=8")).toEqual([]);
    expect(await walk("/api/v1/scenarios?stage=early_validation")).toEqual([window.no]);
    expect(await walk("/api/v1/scenarios?stage=unknown")).toEqual([half.no]);
  });

  it("updatedSince lists what changed, in any time zone it is written", async () => {
    await addScenario({ organisationId, updatedAt: "2026-11-01T02:00:00.000Z" });
    const changed = await addScenario({ organisationId, updatedAt: "2026-11-10T02:00:00.000Z" });
    const since = (instant: string) => walk(`/api/v1/scenarios?updatedSince=${encodeURIComponent(instant)}`);
    expect(await since("2026-11-10T02:00:00Z")).toEqual([changed.no]);
    expect(await since("2026-11-10T10:00:00+08:00")).toEqual([changed.no]);
    expect(await since("2026-11-10T02:00:01Z")).toEqual([]);
  });

  it("organisations are walked too, the latest first", async () => {
    for (let count = 0; count < 5; count++) await newOrganisation({ name: `单位 ${count}`, kind: "sme" });
    const seen: string[] = [];
    for (let next: string | null = "/api/v1/organisations?orgKind=sme&limit=2"; next !== null; ) {
      const page = (await read(next)) as unknown as { items: { name: string }[]; next: string | null };
      seen.push(...page.items.map((item) => item.name));
      next = page.next;
    }
    expect(seen).toEqual(["单位 4", "单位 3", "单位 2", "单位 1", "单位 0"]);
  });
});
