import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import { searchEngine } from "~/app/services/search/engine";
import { syncParts } from "~/app/services/search/sync";
import { drainAll } from "~/search/sync";
import { freshDatabase } from "../../support/database";
import { newOrganisation } from "../../support/people";
import { addScenario } from "./records";
import { ask } from "./site";

const ATOM = "http://www.w3.org/2005/Atom";
const AWKWARD = `<b>&"引号"' ]]> \u0007 与 \u{1F916} 协作`;

type Element = { name: string; attributes: Record<string, string>; text: string; children: Element[] };

/** Reads XML strictly: whatever is not well-formed, or in another namespace, throws. */
function parseXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map(({ name, value }) => [name, value]),
    );
    const element = { name: `${tag.uri} ${tag.local}`, attributes, text: "", children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current) current.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}

const all = (element: Element, name: string) =>
  element.children.filter((child) => child.name === `${ATOM} ${name}`);
const one = (element: Element, name: string): Element => {
  const found = all(element, name);
  expect(found, name).toHaveLength(1);
  return found[0] as Element;
};

let organisationId: string;

beforeAll(async () => {
  await freshDatabase("2026-11-24");
  organisationId = (await newOrganisation({ name: "海岳 & <子公司>" })).id;
  const at = (day: number) => `2026-10-${String(day).padStart(2, "0")}T02:00:00.000Z`;
  await addScenario(
    { organisationId, publishedAt: at(3), updatedAt: at(20) },
    { title: AWKWARD, titleEn: "A robot & its work", oneLine: "一".repeat(120), domainCode: "ROBOT" },
  );
  for (let day = 4; day < 8; day++)
    await addScenario(
      { organisationId, publishedAt: at(day) },
      { title: `海上平台巡检 ${day}`, problem: "问".repeat(400) },
    );
  await drainAll(await syncParts());
  return () => searchEngine().close();
});

async function feedOf(path: string): Promise<Element> {
  const response = await ask(path);
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("application/atom+xml; charset=utf-8");
  return parseXml(await response.text());
}

describe("an Atom feed", () => {
  it("has what RFC 4287 asks of a feed and of every entry", async () => {
    const feed = await feedOf("/feeds/scenarios.atom");
    expect(feed.name).toBe(`${ATOM} feed`);
    for (const name of ["id", "title", "updated"]) expect(one(feed, name).text).not.toBe("");
    const entries = all(feed, "entry");
    expect(entries).toHaveLength(5);
    for (const entry of entries) {
      expect(one(entry, "id").text).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      for (const name of ["published", "updated"])
        expect(one(entry, name).text).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(one(one(entry, "author"), "name").text).toBe("海岳 & <子公司>");
      expect(one(entry, "link").attributes).toMatchObject({ rel: "alternate", type: "text/html" });
      expect([...one(entry, "summary").text].length).toBeLessThanOrEqual(301);
    }
    const ids = entries.map((entry) => one(entry, "id").text);
    expect(new Set(ids).size).toBe(ids.length);
    // The newest publication first; the feed changed when its last changed entry did.
    expect(entries.map((entry) => one(entry, "title").text).slice(0, 2)).toEqual([
      "海上平台巡检 7",
      "海上平台巡检 6",
    ]);
    expect(one(feed, "updated").text).toBe("2026-10-20T02:00:00.000Z");
  });

  it("carries people's words as text, without what XML cannot carry", async () => {
    const feed = await feedOf("/feeds/scenarios.atom?domain=ROBOT");
    const [entry] = all(feed, "entry") as [Element];
    expect(one(entry, "title").text).toBe(AWKWARD.replace("\u0007", ""));
    expect(one(entry, "category").attributes).toMatchObject({ term: "ROBOT", label: "技能作业机器人" });
  });

  it("speaks the language asked for; records keep theirs", async () => {
    const feed = await feedOf("/feeds/scenarios.atom?domain=ROBOT&lang=en");
    expect(feed.attributes["xml:lang"]).toBe("en");
    expect(one(feed, "title").text).toMatch(/^New scenarios/);
    const [entry] = all(feed, "entry") as [Element];
    expect(one(entry, "title")).toMatchObject({
      text: "A robot & its work",
      attributes: { "xml:lang": "en" },
    });
    expect(one(entry, "summary").attributes["xml:lang"]).toBe("zh-CN");
  });

  it("follows a search, and names itself and its page", async () => {
    const query = `q=${encodeURIComponent("巡检")}&domain=AI`;
    const feed = await feedOf(`/feeds/scenarios.atom?${query}&page=4&sort=deadline&utm_source=x`);
    expect(all(feed, "entry")).toHaveLength(4);
    const [self, alternate] = all(feed, "link");
    expect(self?.attributes.href).toBe(`http://localhost:3000/feeds/scenarios.atom?${query}`);
    expect(one(feed, "id").text).toBe(self?.attributes.href);
    expect(alternate?.attributes.href).toBe(`http://localhost:3000/scenarios?${query}`);
    expect(one(feed, "title").text).toContain("巡检");
  });

  it("is valid when it is empty, and the same every time", async () => {
    const path = "/feeds/achievements.atom";
    expect(all(await feedOf(path), "entry")).toEqual([]);
    expect((await ask(path)).headers.get("ETag")).toBe((await ask(path)).headers.get("ETag"));
  });

  it("of nothing is not there", async () => {
    expect((await ask("/feeds/people.atom")).status).toBe(404);
    expect((await ask("/feeds/scenarios.rss")).status).toBe(404);
  });
});

describe("the sitemap", () => {
  const MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  const locations = (element: Element) =>
    element.children.map((child) => child.children.find((part) => part.name === `${MAP} loc`)?.text ?? "");

  it("leads to every public page", async () => {
    const index = parseXml(await (await ask("/sitemap.xml")).text());
    expect(index.name).toBe(`${MAP} sitemapindex`);
    const pages: string[] = [];
    for (const part of locations(index)) {
      const response = await ask(part);
      expect(response.headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
      pages.push(...locations(parseXml(await response.text())));
    }
    expect(pages.filter((page) => page.includes("/scenarios/"))).toHaveLength(5);
    expect(pages).toContain("http://localhost:3000/domains/QUANT");
    expect(pages).toContain(`http://localhost:3000/organisations/${organisationId}`);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it("has no parts beyond its records, nor of other things", async () => {
    for (const part of [
      "scenarios-2",
      "scenarios-0",
      "scenarios",
      "people-1",
      "achievements-1",
      "scenarios-1x",
    ])
      expect((await ask(`/sitemap/${part}.xml`)).status).toBe(404);
  });

  it("is named to crawlers, who are asked to leave desks and endless lists alone", async () => {
    const text = await (await ask("/robots.txt")).text();
    expect(text).toContain("Sitemap: http://localhost:3000/sitemap.xml");
    expect(text.split("\n")).toEqual(
      expect.arrayContaining(["Disallow: /me/", "Disallow: /operate", "Disallow: /scenarios?"]),
    );
    // /meetings begins like /me and is for everybody.
    expect(text.split("\n")).not.toContain("Disallow: /me");
  });
});
