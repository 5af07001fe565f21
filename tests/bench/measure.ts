import { writeFileSync } from "node:fs";

/** Milliseconds and how they compare with the reference measured in the same run. */
export type Measurement = {
  name: string;
  p50: number;
  p95: number;
  p99: number;
  samples: number;
  reference?: { name: string; p50: number; p95: number; p99: number };
  ratio_p95?: number;
  /** The most the ratio may be; absent where nothing is asked. */
  ratio_target?: number;
};

export type Report = {
  bench: string;
  listings: number;
  measurements: Measurement[];
  [figure: string]: unknown;
};

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export function summarise(times: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), p99: quantile(sorted, 0.99) };
}

/** Runs ours and the reference in turn over the same cases, so that both meet the same machine. */
export async function compare<T>(
  name: string,
  referenceName: string,
  cases: readonly T[],
  ours: (item: T) => Promise<unknown>,
  reference: (item: T) => unknown,
  target?: number,
): Promise<Measurement> {
  const times: number[] = [];
  const others: number[] = [];
  for (const item of cases.slice(0, 5)) {
    await ours(item);
    reference(item);
  }
  for (const item of cases) {
    times.push(await timed(() => ours(item)));
    others.push(await timed(() => reference(item)));
  }
  const own = summarise(times);
  const other = summarise(others);
  return {
    ...{ name, ...own, samples: times.length, reference: { name: referenceName, ...other } },
    ratio_p95: own.p95 / other.p95,
    ...(target === undefined ? {} : { ratio_target: target }),
  };
}

export function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

export function print(report: Report, jsonPath: string | undefined): void {
  console.log(`\n${report.bench}, ${report.listings.toLocaleString("en")} listings`);
  for (const entry of report.measurements) {
    const own = `p50 ${entry.p50.toFixed(1)}  p95 ${entry.p95.toFixed(1)}  p99 ${entry.p99.toFixed(1)} ms`;
    const other = entry.reference
      ? `   ${entry.reference.name}: p95 ${entry.reference.p95.toFixed(1)} ms`
      : "";
    const target = entry.ratio_target === undefined ? "" : ` (asked: ${entry.ratio_target.toFixed(2)})`;
    const ratio = entry.ratio_p95 === undefined ? "" : `   ratio ${entry.ratio_p95.toFixed(2)}${target}`;
    console.log(`  ${entry.name.padEnd(44)} ${own}${other}${ratio}`);
  }
  for (const [figure, value] of Object.entries(report)) {
    if (!["bench", "listings", "measurements"].includes(figure)) console.log(`  ${figure}: ${String(value)}`);
  }
  if (jsonPath) writeFileSync(jsonPath, `${JSON.stringify(report, null, 2)}\n`);
}
