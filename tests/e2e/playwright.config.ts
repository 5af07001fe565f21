import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const root = join(import.meta.dirname, "../..");
const SYSTEM_BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env.CHROMIUM_PATH ?? SYSTEM_BROWSERS.find((path) => existsSync(path));

/** Two workers, each with its own built server (test.ts); a file stays on one worker. Every run starts from the sample data. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: join(root, "test-results"),
  globalSetup: "./seed-template.ts",
  fullyParallel: false,
  workers: 2,
  // A test that needs its second try is reported as flaky, with a recording of it.
  retries: 1,
  timeout: 60_000,
  reporter: [["list"]],
  use: {
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    actionTimeout: 10_000,
    // Recording slows every step; whoever looks for a fault says `--trace on`.
    trace: { mode: "on-first-retry", screenshots: false },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "chinese desktop", use: { viewport: { width: 1280, height: 900 } } }],
});
