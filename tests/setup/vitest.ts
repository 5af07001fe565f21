import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Every test file works in a data folder of its own, gone when its process ends. */
const dataDir = mkdtempSync(join(tmpdir(), "scenario-market-test-"));
process.env.DATA_DIR = dataDir;
process.env.NODE_ENV = "test";
process.env.LOG_LEVEL = "silent";
process.env.SITE_URL = "http://localhost:3000";
process.env.SMTP_URL = "";
// A real index server is for the contract suite alone (tests/search/meilisearch/contract.test.ts): no other test may write to it.
process.env.CONTRACT_MEILI_URL ??= process.env.MEILI_URL ?? "";
process.env.CONTRACT_MEILI_API_KEY ??= process.env.MEILI_API_KEY ?? "";
process.env.MEILI_URL = "";
process.env.MEILI_API_KEY = "";
process.on("exit", () => rmSync(dataDir, { recursive: true, force: true }));
