import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { mean, qualityOf } from "~/tests/bench/relevance/metrics";

/** The short form of every benchmark: that it runs, answers rightly and writes its figures. Nothing here is about speed. */
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "bench-short-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(bench: string, ...options: string[]) {
  const json = join(folder, `${bench}.json`);
  const command = ["--import", "tsx", `tests/bench/${bench}.ts`, ...options, "--json", json];
  // A server that the environment names is measured by people, not by the tests.
  const env = { ...process.env, MEILI_URL: "", TMPDIR: folder };
  const printed = execFileSync(process.execPath, command, { cwd: root, env, encoding: "utf8" });
  return { printed, report: JSON.parse(readFileSync(json, "utf8")) };
}

describe("the benchmarks, short", () => {
  it("search: finds what the bare query finds, within the filters", () => {
    const { printed, report } = run("search", "--listings", "400", "--data", join(folder, "search"));
    expect(report).toMatchObject({ bench: "search", listings: 400 });
    expect(report.answers_checked).toBeGreaterThan(60);
    expect(report.memory_mb).toBeGreaterThan(0);
    const [two, one] = report.measurements;
    for (const measured of [two, one]) {
      expect(measured.p50).toBeLessThanOrEqual(measured.p95);
      expect(measured.p95).toBeLessThanOrEqual(measured.p99);
      expect(measured.ratio_p95).toBeCloseTo(measured.p95 / measured.reference.p95);
    }
    expect(printed).toContain("bare FTS5 bm25");
  });

  it("match: every list is in order and explained to the last point", () => {
    const { report } = run("match", "--listings", "400", "--data", join(folder, "match"));
    expect(report).toMatchObject({ bench: "match", listings: 400 });
    expect(report.measurements).toHaveLength(1);
    expect(report.measurements[0]).toMatchObject({ samples: 60, ratio_target: 0.5 });
  });

  it("index: everything is in the index afterwards", () => {
    const { report } = run("index", "--listings", "400");
    expect(report).toMatchObject({ bench: "index", listings: 400, share_asked: 0.33 });
    expect(report.embedded_per_second).toBeGreaterThan(0);
    expect(report.embedded_share_of_bare_trigram).toBeGreaterThan(0);
  });

  it("relevance: ranks every labelled candidate of a file of the same form, and measures what it wrote", () => {
    const [labelled, ranking] = [join(folder, "labelled.jsonl"), join(folder, "ranking.jsonl")];
    const demands = DEMANDS.map(demandOf);
    writeFileSync(labelled, demands.map((demand) => JSON.stringify(demand)).join("\n"));
    const { report } = run("relevance", labelled, "--run", ranking);
    const lines = readFileSync(ranking, "utf8").trim().split("\n");
    const written = new Map(lines.map((line) => [JSON.parse(line).requirement_id, JSON.parse(line).ranking]));
    const qualities = demands.map((demand) => {
      const scores = new Map<string, number>(written.get(demand.id));
      expect([...scores.keys()].sort()).toEqual(demand.candidates.map(({ id }) => id).sort());
      return qualityOf(
        demand,
        demand.candidates.map(({ id }) => scores.get(id) ?? Number.NaN),
      );
    });
    const matcher = report.find(({ name }: { name: string }) => name === "matcher");
    expect(matcher.ndcg10.value).toBeCloseTo(mean(qualities.map(({ ndcg10 }) => ndcg10)), 6);
    expect(matcher.pairwise.value).toBeCloseTo(mean(qualities.map(({ pairs }) => pairs)), 6);
    // What belongs together by any reading stands first.
    expect(matcher.ndcg10.value).toBeGreaterThan(0.9);
  });
});

const DEMANDS = [
  { title: "海水淡化高压泵节能改造", fits: ["海水 淡化 高压 节能", "反渗透 海水 淡化 能量 回收"] },
  { title: "锂电池回收拆解与材料再生", fits: ["退役 锂电池 拆解 回收", "电池 正极 材料 再生"] },
];
const OTHERS = [
  ...["小麦 抗病 新品种", "隧道 掘进 监测", "中药 饮片 炮制", "数控 机床 误差 补偿", "城市 垃圾 焚烧"],
  ...["医学 影像 分割", "光纤 传感 周界", "大棚 番茄 采摘", "轮胎 橡胶 配方", "遥感 影像 解译"],
];

function demandOf({ title, fits }: (typeof DEMANDS)[number], at: number) {
  const texts = [...OTHERS.map((text) => [text, 1] as const), ...fits.map((text) => [text, 4] as const)];
  const candidates = texts.map(([keywords, level], place) => ({ id: `${at}-${place}`, keywords, level }));
  return { id: `demand-${at}`, title, content: `需要解决${title}的技术难题。`, candidates };
}
