import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { environment } from "~/app/environment";

/** Files that people import lie here until they are done with, out of reach of every address. */
export function folder(): string {
  return join(environment().DATA_DIR, "uploads", "imports");
}

/** Where an import's file lies. */
export const fileOf = (id: string) => join(folder(), `${id}.upload`);
const detailsOf = (id: string) => join(folder(), `${id}.json`);

/** The bytes of an import's file; null when it is no longer kept. */
export async function readUpload(id: string): Promise<Buffer | null> {
  return readFile(fileOf(id)).catch(() => null);
}

/** Whether an import's file is still there to begin again from. */
export async function hasUpload(id: string): Promise<boolean> {
  return (await stat(fileOf(id)).catch(() => null)) !== null;
}

/** What was read of an import's file so far; null when nothing is kept. */
export async function readDetails<T>(id: string): Promise<T | null> {
  const text = await readFile(detailsOf(id), "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as T);
}

/** Written beside and moved into place, so that a crash never leaves half of it. */
export async function writeDetails(id: string, details: object): Promise<void> {
  const beside = `${detailsOf(id)}.new`;
  await writeFile(beside, JSON.stringify(details), { mode: 0o600 });
  await rename(beside, detailsOf(id));
}

/** Removes everything that is kept of an import. */
export async function removeFiles(id: string): Promise<void> {
  await Promise.all([fileOf(id), detailsOf(id)].map((path) => rm(path, { force: true })));
}

/** Removes files that no import in `kept` needs and nobody touched since `before`, whatever left them behind. */
export async function removeOldFiles(before: Date, kept: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder()).catch(() => []);
  for (const name of names) {
    if (kept.has(name.split(".")[0] ?? "")) continue;
    const path = join(folder(), name);
    const known = await stat(path).catch(() => null);
    if (known && known.mtime < before) await rm(path, { force: true });
  }
}
