import { writeFileSync } from "node:fs";
import { readArguments } from "./arguments";
import { type Demand, readDemands } from "./relevance/labelled";
import { bootstrap, isEligible, mean, type Quality, qualityOf, type Scores } from "./relevance/metrics";
import { baseline, EVERYTHING, matcher, type System, wholePath } from "./relevance/systems";

/**
 * npm run bench:relevance -- FILE [--run PATH] [--json PATH]
 * Ranks each demand's labelled candidates with the app's own matcher and says how well, beside FTS5's
 * bm25 over words, as the pages find them in an index of all the file's achievements, and with each part
 * of the text score switched off. `--run` writes the matcher's ranking.
 */
type Result = { name: string; ndcg10: number[]; pairs: number[]; milliseconds: number };

const TARGET = { ndcg10: 0.72, pairs: 0.79 };

async function measure(name: string, system: System, demands: readonly Demand[]): Promise<Result> {
  const start = performance.now();
  const qualities: Quality[] = [];
  for (const demand of demands) qualities.push(qualityOf(demand, await system(demand)));
  const milliseconds = (performance.now() - start) / demands.length;
  return { name, ndcg10: qualities.map((q) => q.ndcg10), pairs: qualities.map((q) => q.pairs), milliseconds };
}

function row(result: Result, reference: Result): string {
  const figures = (["ndcg10", "pairs"] as const).map((metric) => {
    const { difference, low, high } = bootstrap(result[metric], reference[metric]);
    const interval = `${signed(difference)} [${signed(low)}, ${signed(high)}]`;
    return `${mean(result[metric]).toFixed(4)}  ${result === reference ? "".padEnd(27) : interval}`;
  });
  return `${result.name.padEnd(24)} ${figures.join("  ")}  ${result.milliseconds.toFixed(1)} ms`;
}

function signed(value: number): string {
  return `${value >= 0 ? "+" : "-"}${Math.abs(value).toFixed(4)}`;
}

async function ablations(demands: readonly Demand[], eligible: readonly Demand[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const part of ["characters", "bigrams", "topics", "feedback", "content"] as const) {
    const system = matcher(demands, { ...EVERYTHING, [part]: false });
    results.push(await measure(`without ${part}`, system, eligible));
  }
  return results;
}

async function measureWholePath(demands: readonly Demand[], eligible: readonly Demand[]): Promise<Result> {
  const { system, close } = await wholePath(demands);
  const result = await measure("matcher, whole path", system, eligible);
  await close();
  return result;
}

/** The ranking of every labelled candidate of every demand, in the form that evaluate.mjs reads. */
async function writeRun(path: string, demands: readonly Demand[], system: System): Promise<void> {
  const line = (demand: Demand, scores: Scores) =>
    JSON.stringify({
      requirement_id: demand.id,
      ranking: demand.candidates.map(({ id }, at) => [id, scores[at]]),
    });
  const lines: string[] = [];
  for (const demand of demands) lines.push(line(demand, await system(demand)));
  writeFileSync(path, `${lines.join("\n")}\n`);
}

async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2), ["run", "json"]);
  const [file] = args.words;
  if (!file) throw new Error("usage: npm run bench:relevance -- FILE [--run PATH] [--json PATH]");
  const demands = readDemands(file);
  const eligible = demands.filter(isEligible);
  if (eligible.length === 0)
    throw new Error(`${file}: no demand has 10 labelled candidates and one of level 3 or 4`);
  const pairs = demands.reduce((sum, { candidates }) => sum + candidates.length, 0);
  console.log(
    `${demands.length} demands, ${pairs} labelled pairs; ${eligible.length} demands are measured\n`,
  );
  const system = matcher(demands);
  const plain = await measure("FTS5 bm25, words", baseline(demands), eligible);
  const ours = await measure("matcher", system, eligible);
  const whole = await measureWholePath(demands, eligible);
  console.log(
    `${"".padEnd(24)} nDCG@10 (difference, 95 % interval)   pairwise accuracy (difference, 95 % interval)`,
  );
  console.log(row(plain, plain));
  console.log(row(ours, plain));
  console.log(`${row(whole, plain)}\n\nagainst the matcher:`);
  const parts = await ablations(demands, eligible);
  for (const part of parts) console.log(row(part, ours));
  const path = args.options.get("run");
  if (path) await writeRun(path, demands, system);
  const reached = mean(ours.ndcg10) >= TARGET.ndcg10 && mean(ours.pairs) >= TARGET.pairs;
  console.log(
    `\ntarget nDCG@10 ${TARGET.ndcg10}, pairwise ${TARGET.pairs}: ${reached ? "reached" : "not reached"}`,
  );
  const json = args.options.get("json");
  if (json)
    writeFileSync(json, `${JSON.stringify(summary([plain, ours, whole, ...parts], plain), null, 2)}\n`);
}

function summary(results: readonly Result[], reference: Result) {
  return results.map((result) => ({
    name: result.name,
    ndcg10: { value: mean(result.ndcg10), againstBaseline: bootstrap(result.ndcg10, reference.ndcg10) },
    pairwise: { value: mean(result.pairs), againstBaseline: bootstrap(result.pairs, reference.pairs) },
  }));
}

await main();
