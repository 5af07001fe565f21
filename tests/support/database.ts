import { copyFileSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { environment } from "~/app/environment";
import { type Db, openDatabase } from "~/db/connection";
import { migrate } from "~/db/migrate";
import { forgetSingleton, singleton } from "~/db/singleton";
import { loadVocabulary } from "~/seeds/load-vocabulary";

/** Files to copy from: the empty one and, by its day, the one with the vocabulary. */
const templates = new Map<string, Promise<string>>();
let current: Db | undefined;

/**
 * A migrated database file of its own for one test; `database()` answers with it from now on. Empty, or with the
 * vocabulary as it was loaded on a day (`2026-01-01`).
 */
export async function freshDatabase(vocabularyOf = ""): Promise<Db> {
  const template = templates.get(vocabularyOf) ?? templateFile(vocabularyOf);
  templates.set(vocabularyOf, template);
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
async function templateFile(vocabularyOf: string): Promise<string> {
  const file = join(newFolder(), "template.sqlite");
  const db = openDatabase(file);
  await migrate(db);
  if (vocabularyOf) await loadVocabulary(db, vocabularyOf);
  await db.destroy();
  return file;
}

function newFolder(): string {
  return mkdtempSync(join(environment().DATA_DIR, "db-"));
}
