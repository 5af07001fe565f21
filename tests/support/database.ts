import { copyFileSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { environment } from "~/app/environment";
import { type Db, openDatabase } from "~/db/connection";
import { migrate } from "~/db/migrate";
import { forgetSingleton, singleton } from "~/db/singleton";

let template: Promise<string> | undefined;
let current: Db | undefined;

/** A migrated, empty database file of its own for one test; `database()` answers with it from now on. */
export async function freshDatabase(): Promise<Db> {
  template ??= migratedFile();
  const file = join(newFolder(), "market.sqlite");
  copyFileSync(await template, file);
  await current?.destroy();
  const db = openDatabase(file);
  current = db;
  forgetSingleton("database");
  forgetSingleton("vocabulary");
  singleton("database", () => db);
  return db;
}

/** Closing the connection folds the write-ahead log into the file, so that the file alone can be copied. */
async function migratedFile(): Promise<string> {
  const file = join(newFolder(), "template.sqlite");
  const db = openDatabase(file);
  await migrate(db);
  await db.destroy();
  return file;
}

function newFolder(): string {
  return mkdtempSync(join(environment().DATA_DIR, "db-"));
}
