import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { numberOption, readArguments } from "./arguments";
import { loadFigures, median, type PageFigures, TARGETS } from "./page-figures";

/** npm run bench:pages -- [--runs N] [--port N] [--json PATH]: the built server's pages on a slow phone. Build first. */
const PAGES = {
  home: "/",
  list: "/scenarios",
  detail: "/scenarios/SD-370200-ROBOT-2026-0001",
} as const;
const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

type Row = PageFigures & { page: string; runs: number };

function sampleData(): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-pages-"));
  for (const command of ["app/commands/migrate.ts", "seeds/run.ts"]) {
    const env = { ...process.env, DATA_DIR: folder };
    const { status } = spawnSync(process.execPath, ["--import", "tsx", command], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) throw new Error(`${command} ended with ${status}`);
  }
  return folder;
}

async function startServer(folder: string, port: number): Promise<ChildProcess> {
  const env = {
    ...process.env,
    DATA_DIR: folder,
    PORT: String(port),
    NODE_ENV: "production" as const,
    LOG_LEVEL: "warn",
  };
  const child = spawn(process.execPath, ["--import", "tsx", "app/commands/serve.ts"], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  while (child.exitCode === null) {
    const answer = await fetch(`http://localhost:${port}/healthz`).catch(() => null);
    if (answer?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the server ended with ${child.exitCode}`);
}

async function measure(browser: Browser, origin: string, runs: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [page, path] of Object.entries(PAGES)) {
    const all: PageFigures[] = [];
    for (let run = 0; run < runs; run++) all.push(await loadFigures(browser, origin + path, { slow: true }));
    const middle = (figure: keyof PageFigures) => median(all.map((figures) => figures[figure]));
    rows.push({
      page,
      runs,
      lcp: middle("lcp"),
      fcp: middle("fcp"),
      cls: middle("cls"),
      script: middle("script"),
      all: middle("all"),
    });
  }
  return rows;
}

function print(rows: readonly Row[]): boolean {
  console.log("\npages, first visit, slow 4G (150 ms, 1.6 Mbit/s), processor 4 times slower; medians\n");
  console.log("  page     largest paint   first paint   layout shift   JavaScript     all bytes");
  for (const { page, lcp, fcp, cls, script, all } of rows) {
    const cells = [
      `${Math.round(lcp)} ms`.padStart(13),
      `${Math.round(fcp)} ms`.padStart(13),
      cls.toFixed(3).padStart(14),
    ];
    console.log(
      `  ${page.padEnd(7)}${cells.join("")}${`${(script / 1000).toFixed(1)} kB`.padStart(13)}${`${(all / 1000).toFixed(1)} kB`.padStart(14)}`,
    );
  }
  console.log(
    `  asked: at most ${TARGETS.lcp} ms, layout shift ${TARGETS.cls}, JavaScript ${TARGETS.script / 1000} kB`,
  );
  const held = rows.every(
    ({ lcp, cls, script }) => lcp <= TARGETS.lcp && cls <= TARGETS.cls && script <= TARGETS.script,
  );
  console.log(held ? "  all held" : "  NOT all held");
  return held;
}

async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2), ["runs", "port", "json"]);
  const [runs, port] = [numberOption(args, "runs", 5), numberOption(args, "port", 3399)];
  const folder = sampleData();
  const server = await startServer(folder, port);
  const executablePath = process.env.CHROMIUM_PATH ?? SYSTEM_BROWSERS.find((path) => existsSync(path));
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const rows = await measure(browser, `http://localhost:${port}`, runs);
    if (!print(rows)) process.exitCode = 1;
    const json = args.options.get("json");
    if (json)
      writeFileSync(json, `${JSON.stringify({ bench: "pages", targets: TARGETS, pages: rows }, null, 2)}\n`);
  } finally {
    await browser.close();
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
