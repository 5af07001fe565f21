import { SYSTEM_ACTOR_ID } from "~/app/domain/person";
import type { Db } from "~/db/connection";
import { appendAudit } from "~/db/queries/audit";
import { forgetVocabulary } from "~/db/queries/vocabulary";
import { inTransaction, type Trx } from "~/db/transaction";
import { type VocabularyRows, vocabularyRows } from "./vocabulary-rows";

/** What a load did: `kept` counts rows left as an operator edited them. */
export type LoadCount = { inserted: number; updated: number; kept: number; retired: number };

type Table = keyof VocabularyRows;
type Row = Record<string, string | number | null>;

const KEYS: Record<Table, readonly string[]> = {
  cities: ["code"],
  domains: ["code"],
  subfields: ["code"],
  applications: ["code"],
  neighbours: ["code_a", "code_b"],
  terms: ["list", "code"],
};

/**
 * Brings the vocabulary tables in line with the datasets, in one transaction. Loading again changes nothing.
 * A row an operator edited or added stays as it is; a row that left the datasets is retired where rows can be,
 * never deleted, because records keep its code. `today` is YYYY-MM-DD.
 */
export async function loadVocabulary(
  db: Db,
  today: string,
  rows: VocabularyRows = vocabularyRows(),
): Promise<LoadCount> {
  const total: LoadCount = { inserted: 0, updated: 0, kept: 0, retired: 0 };
  await inTransaction(async (trx) => {
    for (const table of Object.keys(KEYS) as Table[])
      await reconcile(trx, table, rows[table] as Row[], today, total);
    if (total.inserted + total.updated + total.retired === 0) return;
    const fact = { subjectKind: "vocabulary", subjectId: "datasets", actorId: SYSTEM_ACTOR_ID } as const;
    await appendAudit(trx, { ...fact, action: "load", details: total });
  }, db);
  forgetVocabulary();
  return total;
}

async function reconcile(
  trx: Trx,
  table: Table,
  wanted: Row[],
  today: string,
  total: LoadCount,
): Promise<void> {
  const keyOf = (row: Row) => KEYS[table].map((column) => row[column]).join("\n");
  const stored = (await trx
    .selectFrom(table as "terms")
    .selectAll()
    .execute()) as unknown as Row[];
  const byKey = new Map(stored.map((row) => [keyOf(row), row]));
  for (const row of wanted) {
    const found = byKey.get(keyOf(row));
    byKey.delete(keyOf(row));
    if (!found) {
      await trx
        .insertInto(table as "terms")
        .values(row as never)
        .execute();
      total.inserted += 1;
    } else if (found.edited === 1) {
      total.kept += 1;
    } else if (Object.keys(row).some((column) => found[column] !== row[column])) {
      await change(trx, table, found, row);
      total.updated += 1;
    }
  }
  for (const row of byKey.values()) {
    const retirable =
      "retired_on" in row && row.retired_on === null && row.origin === "policy" && row.edited === 0;
    if (!retirable) continue;
    await change(trx, table, row, { retired_on: today });
    total.retired += 1;
  }
}

async function change(trx: Trx, table: Table, stored: Row, values: Row): Promise<void> {
  let update = trx.updateTable(table as "terms").set(values as never);
  for (const column of KEYS[table]) update = update.where(column as "code", "=", stored[column] as string);
  await update.execute();
}
