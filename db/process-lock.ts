import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";

/**
 * Takes the lock that `file` stands for; null when somebody holds it, in this process or in another one of this
 * machine. It ends with `release` or with the process, however that ends: nothing stale is ever left behind.
 */
export function takeProcessLock(file: string): { release(): void } | null {
  mkdirSync(dirname(file), { recursive: true });
  const holder = new Database(file, { timeout: 0 });
  try {
    holder.exec("BEGIN EXCLUSIVE");
    return { release: () => void holder.close() };
  } catch (error) {
    holder.close();
    if (error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY"))
      return null;
    throw error;
  }
}
