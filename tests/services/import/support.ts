import type { ListingNoun } from "~/app/domain/listing-number";
import { HOUSE } from "~/app/services/import/import-author";
import type { ImportSummary } from "~/app/services/import/import-listings";
import {
  type ImportOutcome,
  type ImportRequest,
  importListings,
} from "~/app/services/import/import-listings";
import type { RowProblem } from "~/app/services/import/problems";
import type { Db } from "~/db/connection";
import { freshDatabase } from "~/tests/support/database";

/** A database with the whole vocabulary and no record. */
export async function seededDatabase(): Promise<Db> {
  const db = await freshDatabase("2026-01-01");
  return db;
}

type Options = Partial<Omit<ImportRequest<ListingNoun>, "noun" | "bytes">>;

export function importFile(
  db: Db,
  noun: ListingNoun,
  file: string | Buffer,
  options: Options = {},
): Promise<ImportOutcome> {
  const bytes = typeof file === "string" ? Buffer.from(file) : file;
  const usual = {
    state: "published",
    creditCode: null,
    author: HOUSE,
    matching: null,
    ignoreUnknownColumns: false,
    dryRun: false,
    language: "zh-CN",
  } as const;
  return importListings(db, { noun, bytes, ...usual, ...options });
}

export async function importDone(
  db: Db,
  noun: ListingNoun,
  file: string | Buffer,
  options: Options = {},
): Promise<ImportSummary> {
  const outcome = await importFile(db, noun, file, options);
  if (outcome.kind !== "done") throw new Error(`not imported: ${JSON.stringify(outcome)}`);
  return outcome.summary;
}

export async function problemsOf(
  db: Db,
  noun: ListingNoun,
  file: string | Buffer,
  options: Options = {},
): Promise<RowProblem[]> {
  const outcome = await importFile(db, noun, file, options);
  if (outcome.kind !== "refused") throw new Error(`not refused: ${JSON.stringify(outcome)}`);
  return outcome.problems;
}

/** How many rows each table that an import writes holds. */
export async function written(db: Db) {
  const count = async (table: "scenarios" | "achievements" | "outbox" | "transitions" | "number_series") =>
    Number(
      (
        await db
          .selectFrom(table)
          .select((eb) => eb.fn.countAll().as("n"))
          .executeTakeFirstOrThrow()
      ).n,
    );
  const imports = await db.selectFrom("audit_log").select("id").where("action", "like", "import%").execute();
  return {
    scenarios: await count("scenarios"),
    achievements: await count("achievements"),
    outbox: await count("outbox"),
    transitions: await count("transitions"),
    numberSeries: await count("number_series"),
    audit: imports.length,
  };
}

export const NOTHING = {
  scenarios: 0,
  achievements: 0,
  outbox: 0,
  transitions: 0,
  numberSeries: 0,
  audit: 0,
};
