import { type MigrationResult, Migrator } from "kysely";
import type { Db } from "./connection";
import { MIGRATIONS } from "./migrations";

/** Brings a database up to date; returns the names applied now. Throws the first failure; what ran before it stays. */
export async function migrate(db: Db): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? [])
    .filter((result: MigrationResult) => result.status === "Success")
    .map((r) => r.migrationName);
}
