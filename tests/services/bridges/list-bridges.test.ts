import { beforeEach, describe, expect, it } from "vitest";
import { listBridges } from "~/app/services/bridges/list-bridges";
import { readPlatformQuery, writePlatformQuery } from "~/app/services/bridges/platform-query";
import type { Db } from "~/db/connection";
import { loadVocabulary as readVocabulary } from "~/db/queries/vocabulary";
import { freshDatabase } from "~/tests/support/database";
import { newPlatform } from "~/tests/support/platforms";

let db: Db;
beforeEach(async () => {
  db = await freshDatabase("2026-01-01");
});

const list = (query: string, language: "zh-CN" | "en" = "zh-CN") =>
  listBridges(new URLSearchParams(query), language);
const namesOf = async (query: string, language: "zh-CN" | "en" = "zh-CN") =>
  (await list(query, language)).platforms.map(({ name }) => name);

async function threePlatforms() {
  await newPlatform({ name: "淄博齐元", nameEn: "Apex Pilot", cityCode: "370300", domainCodes: ["LIFE"] });
  await newPlatform({
    name: "青岛澜峤",
    nameEn: "Blue Pilot",
    cityCode: "370200",
    domainCodes: ["ROBOT", "AI"],
  });
  await newPlatform({
    ...{ name: "滨州渤翎", nameEn: null, cityCode: "371600", domainCodes: ["LOWALT"] },
    offers: [{ kind: "testing", from: 6, to: 8 }],
  });
}

describe("the list of platforms", () => {
  it("is in the order of the names: pinyin in Chinese, letters in English", async () => {
    await threePlatforms();
    expect(await namesOf("")).toEqual(["滨州渤翎", "青岛澜峤", "淄博齐元"]);
    expect((await namesOf("", "en")).slice(0, 2)).toEqual(["Apex Pilot", "Blue Pilot"]);
  });

  it("is in the order of nearness to the city asked for, with whole tens of km", async () => {
    await threePlatforms();
    const near = await list("from=370300");
    expect(near.platforms.map(({ name, km }) => [name, km])).toEqual([
      ["淄博齐元", 0],
      ["滨州渤翎", 60],
      ["青岛澜峤", 220],
    ]);
    expect(near.from).toBe("淄博");
    expect((await list("")).platforms.every(({ km }) => km === null)).toBe(true);
  });

  it("is filtered by domain, kind and city together", async () => {
    await threePlatforms();
    expect(await namesOf("domain=AI")).toEqual(["青岛澜峤"]);
    expect(await namesOf("kind=testing")).toEqual(["滨州渤翎"]);
    expect(await namesOf("city=370300&kind=pilot")).toEqual(["淄博齐元"]);
    expect(await list("city=370300&kind=testing")).toMatchObject({ total: 0, platforms: [] });
  });

  it("ignores what makes no sense in an address", async () => {
    await threePlatforms();
    expect((await list("domain=NONE&kind=park&city=1&from='&page=-3")).total).toBe(3);
    expect((await list("page=99")).platforms).toHaveLength(3);
  });

  it("never shows one that is not verified", async () => {
    await newPlatform({ name: "已停用", status: "suspended" });
    await newPlatform({ name: "待认证", status: "submitted" });
    const seen = await newPlatform({ name: "已认证" });
    for (const query of ["", "domain=ROBOT", "kind=pilot", "city=370200", "from=370200"])
      expect((await list(query)).platforms.map(({ id }) => id)).toEqual([seen.id]);
  });

  it("goes on over pages that keep the filters", async () => {
    for (let number = 1; number <= 21; number += 1)
      await newPlatform({ name: `平台${String(number).padStart(2, "0")}` });
    const first = await list("domain=ROBOT");
    expect(first).toMatchObject({ total: 21, previous: null, next: "?domain=ROBOT&page=2" });
    const second = await list("domain=ROBOT&page=2");
    expect(second.platforms.map(({ name }) => name)).toEqual(["平台21"]);
    expect(second).toMatchObject({ previous: "?domain=ROBOT", next: null });
  });
});

describe("an address", () => {
  it("is what it was after reading and writing", async () => {
    const vocabulary = await readVocabulary(db);
    const address = "?domain=ROBOT&kind=pilot&city=370200&from=370600&page=2";
    expect(writePlatformQuery(readPlatformQuery(new URLSearchParams(address), vocabulary))).toBe(address);
    expect(writePlatformQuery(readPlatformQuery(new URLSearchParams("?domain=&page=1"), vocabulary))).toBe(
      "",
    );
  });
});
