// Prints how much JavaScript a first visit to each public page loads (gzip), and fails the build when one is over budget.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** kB of 1,000 bytes, gzip, everything a first visit loads. */
const BUDGET_KB = 130;
const PUBLIC = [
  "routes/_index",
  "routes/scenarios._index",
  "routes/scenarios.$no",
  "routes/achievements._index",
  "routes/achievements.$no",
  "routes/search._index",
  "routes/domains._index",
  "routes/domains.$code",
  "routes/organisations.$id",
];

const client = join(import.meta.dirname, "../../build/client");
const manifestFile = readdirSync(join(client, "assets")).find((name) => name.startsWith("manifest-"));
if (!manifestFile) throw new Error("build/client has no route manifest: run the build first");
const source = readFileSync(join(client, "assets", manifestFile), "utf8");
/** @type {{ entry: Chunk, routes: Record<string, Chunk & { id: string }>, url: string }} */
const manifest = JSON.parse(source.slice(source.indexOf("{")).replace(/;\s*$/, ""));

/** @typedef {{ module: string, imports: string[] }} Chunk */

/** @param {Chunk[]} chunks */
function kilobytes(chunks) {
  // The manifest is no part of it: pages carry their own lines of it, and it is fetched when somebody goes on.
  const files = new Set(chunks.flatMap((chunk) => [chunk.module, ...chunk.imports]));
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(client, file))).length;
  return bytes / 1000;
}

let over = false;
process.stdout.write(`\nJavaScript of a first visit, gzip (budget ${BUDGET_KB} kB)\n`);
for (const id of PUBLIC) {
  const route = manifest.routes[id];
  const root = manifest.routes.root;
  if (!route || !root) throw new Error(`the build has no route ${id}`);
  const size = kilobytes([manifest.entry, root, route]);
  over ||= size > BUDGET_KB;
  process.stdout.write(
    `  ${id.padEnd(28)} ${size.toFixed(1).padStart(6)} kB${size > BUDGET_KB ? "  OVER" : ""}\n`,
  );
}
process.exitCode = over ? 1 : 0;
