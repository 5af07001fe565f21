import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { ROOT, SERVER, TEMPLATE_DIR } from "./server";

export { type Browser, type BrowserContextOptions, expect, type Locator, type Page } from "@playwright/test";

/**
 * Playwright's `test` with a built server for each worker: its own port, its own data. The tests of one file
 * follow one another on one server; files meet it in any order.
 */
export const test = base.extend<object, { server: typeof SERVER }>({
  baseURL: async ({ server }, use) => use(server.baseURL),
  server: [
    async ({ browserName: _ }, use) => {
      rmSync(SERVER.dataDir, { recursive: true, force: true });
      cpSync(TEMPLATE_DIR, SERVER.dataDir, { recursive: true });
      const child = startServer();
      await answering(child);
      await use(SERVER);
      child.kill("SIGTERM");
      if (child.exitCode === null) await once(child, "exit");
    },
    { scope: "worker", auto: true, timeout: 120_000 },
  ],
});

function startServer(): ChildProcess {
  return fork(join(import.meta.dirname, "start-server.ts"), {
    cwd: ROOT,
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: {
      ...process.env,
      PORT: String(SERVER.port),
      DATA_DIR: SERVER.dataDir,
      NODE_ENV: "production",
      LOG_LEVEL: "warn",
      DESIGN_PAGE: "1",
    },
  });
}

/** Waits until the server answers and its index holds the sample data, or throws when it ended instead. */
async function answering(child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${SERVER.baseURL}/healthz`).catch(() => null);
    if (answer?.ok && nothingWaits(await answer.json())) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server ended with ${child.exitCode}`);
}

function nothingWaits({ search }: { search: { waiting: Record<string, number> } }): boolean {
  return Object.values(search.waiting).every((records) => records === 0);
}
