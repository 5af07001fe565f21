import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");
const RESULTS = join(ROOT, "test-results");

/** Seeded once before the first test; every worker's server starts from a copy. */
export const TEMPLATE_DIR = join(RESULTS, "e2e-template");

/** `E2E_PORT` lets two checkouts be tested side by side; a second worker stands well away from the first. */
const FIRST_PORT = Number(process.env.E2E_PORT ?? 3199);
const worker = Number(process.env.TEST_PARALLEL_INDEX ?? 0);
const port = FIRST_PORT + worker * 1000;

/** The built server that the tests of this worker talk to. */
export const SERVER = {
  port,
  baseURL: `http://localhost:${port}`,
  dataDir: join(RESULTS, `e2e-data-${worker}`),
} as const;

// What a test reads or writes by the application's own queries is this server's database.
process.env.DATA_DIR = SERVER.dataDir;
