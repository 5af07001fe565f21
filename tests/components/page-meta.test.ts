import { describe, expect, it } from "vitest";
import { achievementMeta, feedLink, organisationMeta, scenarioMeta } from "~/app/components/page-meta";

const SITE = "https://market.example.cn";
type Node = Record<string, unknown> & { "@type": string };

const head = {
  title: "焊缝视觉检测</script><script>alert(1)",
  titleEn: "",
  publishedAt: "2026-10-01T02:00:00.000Z",
  validUntil: "2027-10-01T02:00:00.000Z",
  domain: { name: "人工智能" },
  city: "青岛",
};
const scenario = {
  ...head,
  no: "SD-370200-AI-2026-0001",
  organisation: { id: "o1", name: "海岳智能" },
  oneLine: "",
  problem: "问题".repeat(200),
  responsesClose: null,
  indicators: [{ name: "检出率", required: "≥ 99 %" }],
};
const achievement = {
  ...head,
  no: "CG-370200-AI-2026-0001",
  organisation: null,
  summary: "简介",
  keywords: [],
  trl: 7,
  metrics: [{ name: "检出率", value: "99.2", unit: "%" }],
};

function graphOf(meta: ReturnType<typeof scenarioMeta>): Node[] {
  const scripts = meta.flatMap((entry) => ("script:ld+json" in entry ? [entry["script:ld+json"]] : []));
  expect(scripts).toHaveLength(1);
  const [script] = scripts as { "@context": string; "@graph": Node[] }[];
  expect(script?.["@context"]).toBe("https://schema.org");
  return script?.["@graph"] ?? [];
}
const typed = (graph: Node[], type: string) => graph.find((node) => node["@type"] === type);
const property = (meta: ReturnType<typeof scenarioMeta>, name: string) =>
  meta.flatMap((entry) => ("property" in entry && entry.property === name ? [entry.content] : []));

describe("what a scenario's page says of itself", () => {
  const meta = scenarioMeta(scenario, SITE);
  const graph = graphOf(meta);

  it("is a demand that its organisation seeks", () => {
    const demand = typed(graph, "Demand");
    expect(demand).toMatchObject({ identifier: scenario.no, url: `${SITE}/scenarios/${scenario.no}` });
    expect(demand?.itemOffered).toMatchObject({
      additionalProperty: [{ "@type": "PropertyValue", name: "检出率", value: "≥ 99 %" }],
    });
    expect(typed(graph, "Organization")).toMatchObject({
      name: "海岳智能",
      seeks: { "@id": demand?.["@id"] },
    });
  });

  it("names nobody when it is anonymous", () => {
    const anonymous = graphOf(scenarioMeta({ ...scenario, organisation: null }, SITE));
    expect(anonymous.map((node) => node["@type"])).toEqual(["Demand", "BreadcrumbList"]);
    expect(JSON.stringify(anonymous)).not.toContain("Organization");
  });

  it("leaves out what was not said", () => {
    const demand = typed(graph, "Demand");
    expect(Object.keys(demand ?? {})).not.toContain("alternateName");
    expect(Object.keys(demand ?? {})).not.toContain("availabilityEnds");
  });

  it("has one address, and a short description where no one-liner was given", () => {
    expect(meta).toContainEqual({
      tagName: "link",
      rel: "canonical",
      href: `${SITE}/scenarios/${scenario.no}`,
    });
    expect(property(meta, "og:title")).toEqual([scenario.title]);
    expect(String(property(meta, "og:description")[0])).toHaveLength(150);
    expect(property(scenarioMeta({ ...scenario, oneLine: "一句话" }, SITE), "og:description")).toEqual([
      "一句话",
    ]);
  });

  it("stands on a path of pages, the last being itself", () => {
    const items = typed(graph, "BreadcrumbList")?.itemListElement as { position: number; item: string }[];
    expect(items.map((item) => [item.position, item.item])).toEqual([
      [1, `${SITE}/`],
      [2, `${SITE}/scenarios`],
      [3, `${SITE}/scenarios/${scenario.no}`],
    ]);
  });
});

describe("other pages", () => {
  it("an achievement is an offer of a product with its maturity and figures", () => {
    const offer = typed(graphOf(achievementMeta(achievement, SITE)), "Offer");
    expect(offer?.itemOffered).toMatchObject({
      "@type": "Product",
      additionalProperty: [
        { name: "TRL", value: "7" },
        { name: "检出率", value: "99.2", unitText: "%" },
      ],
    });
    expect(Object.keys(offer ?? {})).not.toContain("offeredBy");
  });

  it("an organisation leads to its website only when that is an address", () => {
    const facts = { id: "o1", name: "海岳智能", nameEn: null, city: "青岛", intro: null };
    const of = (website: string) =>
      typed(graphOf(organisationMeta({ ...facts, website }, SITE)), "Organization");
    expect(of("https://haiyue.example.cn")).toMatchObject({ sameAs: "https://haiyue.example.cn" });
    expect(Object.keys(of("javascript:alert(1)") ?? {})).not.toContain("sameAs");
  });

  it("a list names its feed with the search at hand", () => {
    expect(feedLink("scenarios", "?q=%E6%B5%B7%E4%B8%8A&domain=DEEP&page=3&sort=newest")).toMatchObject({
      rel: "alternate",
      type: "application/atom+xml",
      href: "/feeds/scenarios.atom?q=%E6%B5%B7%E4%B8%8A&domain=DEEP",
    });
    expect(feedLink("achievements", "")).toMatchObject({ href: "/feeds/achievements.atom" });
  });
});
