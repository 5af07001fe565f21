// `npm start`: install, build, migrate, seed an empty database, serve. Plain JavaScript: it runs before any package is there.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, run } from "./ensure-installed.mjs";

const root = join(import.meta.dirname, "../..");
const SOURCES = ["app", "db", "search", "package-lock.json", "remix.config.js", "vite.config.ts"];
const STAMP = join(root, "build/.sources");

/** A digest of everything the build is made of: the same digest means the build is still good.
 * @param {string[]} entries */
function digest(entries) {
  const hash = createHash("sha256");
  /** @param {string} path */
  const add = (path) => {
    if (path.endsWith("app/locales/messages")) return;
    try {
      hash.update(path).update(readFileSync(join(root, path)));
    } catch {
      for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
    }
  };
  for (const entry of entries) add(entry);
  return hash.digest("hex");
}

function ensureBuilt() {
  const now = digest(SOURCES);
  const built = existsSync(STAMP) ? readFileSync(STAMP, "utf8") : "";
  if (built === now && existsSync(join(root, "build/server/index.js"))) return;
  run("npm", ["run", "--silent", "build"]);
  mkdirSync(join(root, "build"), { recursive: true });
  writeFileSync(STAMP, now);
}

process.env.NODE_ENV = "production";
ensureInstalled();
ensureBuilt();
run("npm", ["run", "--silent", "migrate"]);
run("npm", ["run", "--silent", "seed"]);
const server = spawn(process.execPath, ["--import", "tsx", "app/commands/serve.ts"], {
  cwd: root,
  stdio: "inherit",
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 1));
