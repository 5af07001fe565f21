import { describe, expect, test } from "vitest";
import { listBridges } from "~/app/services/bridges/list-bridges";
import { platformTable } from "~/app/services/export/platforms";
import { publicListings } from "~/app/services/export/public-listings";
import { listListings } from "~/app/services/public/list-listings";
import { database } from "~/db/connection";
import type { IndexName } from "~/search/engine";
import { onSampleMarket } from "../search-words/market";
import { csvRows, csvText } from "./support";

onSampleMarket();

/** The numbers on all pages of a list, in their order. */
async function onPages(index: IndexName, query: string): Promise<string[]> {
  const found: string[] = [];
  for (let page = 1; ; page++) {
    const params = new URLSearchParams(query);
    params.set("page", String(page));
    const list = await listListings(index, params, "zh-CN");
    found.push(...list.cards.map((card) => card.no));
    if (!list.next) return found;
  }
}
const fileOf = (index: IndexName, query = "", deepest?: number) =>
  publicListings(index, new URLSearchParams(query), "zh-CN", deepest);

describe("the file of a public list", () => {
  test.each([
    ["scenarios", ""],
    ["scenarios", "q=检测&domain=AI"],
    ["scenarios", "sort=deadline&city=370200"],
    ["achievements", "q=氢能"],
    ["achievements", "domain=QUANT&domain=ROBOT&sort=newest"],
  ] as const)("%s?%s holds what its pages show, in the same order", async (index, query) => {
    const numbers = (await csvRows(fileOf(index, query))).slice(1).map((row) => row[0]);
    expect(numbers).toEqual(await onPages(index, query));
    expect(numbers.length).toBeGreaterThan(0);
  });

  test("says where it was cut", async () => {
    const rows = await csvRows(fileOf("achievements", "", 30));
    expect(rows).toHaveLength(32);
    expect(rows.at(-1)?.[0]).toContain("30");
    expect((await csvText(fileOf("achievements"))).includes("只导出前")).toBe(false);
  });

  test("speaks the reader's language", async () => {
    const [headings, first] = await csvRows(
      publicListings("scenarios", new URLSearchParams("domain=QUANT"), "en"),
    );
    expect(headings?.[0]).toBe("Number");
    expect(first?.[2]).toBe("Quantum technology");
  });

  test("holds no contact, no draft and no name of whoever stays anonymous", async () => {
    const db = database();
    const contacts = await db
      .selectFrom("scenarios")
      .select(["contact_name", "contact_phone", "contact_email"])
      .union(db.selectFrom("achievements").select(["contact_name", "contact_phone", "contact_email"]))
      .execute();
    const hidden = await db
      .selectFrom("scenarios")
      .select("title")
      .where("published_at", "is", null)
      .execute();
    const anonymous = await db
      .selectFrom("scenarios as s")
      .innerJoin("organisations as o", "o.id", "s.organisation_id")
      .select(["s.no", "o.name"])
      .where("s.anonymous", "=", 1)
      .where("s.state", "=", "published")
      .execute();
    const file = (await csvText(fileOf("scenarios"))) + (await csvText(fileOf("achievements")));
    expect([contacts.length > 50, hidden.length > 0, anonymous.length > 0]).toEqual([true, true, true]);
    for (const { contact_phone, contact_email } of contacts) {
      for (const secret of [contact_phone, contact_email].filter((text) => text !== ""))
        expect(file.includes(secret)).toBe(false);
    }
    for (const { title } of hidden) expect(file.includes(title)).toBe(false);
    for (const { no, name } of anonymous) {
      const line = file.split("\r\n").find((one) => one.startsWith(`${no},`));
      expect(line).toContain("匿名发布");
      expect(line).not.toContain(name);
    }
  });
});

test("the file of the platforms holds every page of their list", async () => {
  const all = await listBridges(new URLSearchParams("domain=ROBOT&from=370200"), "zh-CN");
  const rows = await csvRows(platformTable(new URLSearchParams("domain=ROBOT&from=370200&page=3"), "zh-CN"));
  expect(rows).toHaveLength(all.total + 1);
  expect(
    rows
      .slice(1)
      .map((row) => row[0])
      .slice(0, 3),
  ).toEqual(all.platforms.map((platform) => platform.name).slice(0, 3));
});
