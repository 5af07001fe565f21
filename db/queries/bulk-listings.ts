import { formatListingNumber, type ListingNoun, numberSeries } from "~/app/domain/listing-number";
import type { ListingState } from "~/app/domain/listing-state";
import type { Organisation } from "~/app/domain/organisation";
import type { ListingSource } from "~/app/domain/scenario";
import type { Db } from "../connection";
import { newId } from "../ids";
import type { Trx } from "../transaction";
import { findOrganisation } from "./organisations";

/** Ids per query: well below the number of parameters that SQLite and PostgreSQL take. */
const CHUNK = 500;
const TABLES = { scenario: "scenarios", achievement: "achievements" } as const;
/** Both tables have the shared columns, so a query over those is typed as one over scenarios. */
const table = (noun: ListingNoun) => TABLES[noun] as "scenarios";

function chunksOf<T>(entries: T[]): T[][] {
  return Array.from({ length: Math.ceil(entries.length / CHUNK) }, (_, i) =>
    entries.slice(i * CHUNK, (i + 1) * CHUNK),
  );
}

/** A record that stands under an external id, and what the last import of it wrote. */
export type ImportMark = {
  id: string;
  no: string | null;
  externalId: string;
  organisationId: string | null;
  state: ListingState;
  source: ListingSource;
  version: number;
  /** The version and content fingerprint of the last import; null when no import wrote the record. */
  imported: { version: number; fingerprint: string } | null;
};

type StoredMark = Omit<ImportMark, "imported" | "externalId"> & { externalId: string | null };

const MARK_COLUMNS = [
  "id",
  "no",
  "external_id as externalId",
  "organisation_id as organisationId",
  "state",
  "source",
  "version",
] as const;

/** The records that stand under these external ids, by external id. */
export async function findImportMarks(
  db: Db,
  noun: ListingNoun,
  externalIds: string[],
): Promise<Map<string, ImportMark>> {
  const marks = new Map<string, ImportMark>();
  for (const ids of chunksOf(externalIds)) {
    const records: StoredMark[] = await db
      .selectFrom(table(noun))
      .select(MARK_COLUMNS)
      .where("external_id", "in", ids)
      .execute();
    const imported = await lastImports(
      db,
      noun,
      records.map((record) => record.id),
    );
    for (const record of records) {
      const externalId = record.externalId ?? "";
      marks.set(externalId, { ...record, externalId, imported: imported.get(record.id) ?? null });
    }
  }
  return marks;
}

/**
 * An organisation's own records by what a list may call them: number, id, or an id of the list without a prefix.
 * The key is what the list said.
 */
export async function findOwnMarks(
  db: Db,
  noun: ListingNoun,
  organisationId: string,
  names: string[],
): Promise<Map<string, ImportMark>> {
  const marks = new Map<string, ImportMark>();
  for (const some of chunksOf(names)) {
    const records: StoredMark[] = await db
      .selectFrom(table(noun))
      .select(MARK_COLUMNS)
      .where("organisation_id", "=", organisationId)
      .where("discarded_at", "is", null)
      .where((eb) => eb.or([eb("no", "in", some), eb("id", "in", some), eb("external_id", "in", some)]))
      .execute();
    const ids = records.map((record) => record.id);
    const imported = await lastImports(db, noun, ids);
    for (const record of records) {
      const mark = {
        ...record,
        externalId: record.externalId ?? "",
        imported: imported.get(record.id) ?? null,
      };
      for (const name of [record.externalId, record.id, record.no]) if (name) marks.set(name, mark);
    }
  }
  return marks;
}

async function lastImports(db: Db, noun: ListingNoun, ids: string[]) {
  const last = new Map<string, { version: number; fingerprint: string }>();
  if (ids.length === 0) return last;
  const entries = await db
    .selectFrom("audit_log")
    .select(["subject_id", "details"])
    .where("subject_kind", "=", noun)
    .where("subject_id", "in", ids)
    .where("action", "=", "import")
    .orderBy("at")
    .orderBy("id")
    .execute();
  for (const entry of entries) {
    const { version, fingerprint } = JSON.parse(entry.details) as { version: number; fingerprint: string };
    last.set(entry.subject_id, { version, fingerprint });
  }
  return last;
}

/** What an import wrote of one record. `from` and `to` are set for a new record, whose first step they are. */
export type ImportTrace = {
  subjectId: string;
  version: number;
  fingerprint: string;
  step: { from: string; to: string } | null;
};

/** Appends the audit line of every record and the first transition of every new one, in the import's transaction. */
export async function appendImportTraces(
  trx: Trx,
  noun: ListingNoun,
  by: { importId: string; actorId: string; actedAs: "operator" | "owner"; at: string },
  traces: ImportTrace[],
): Promise<void> {
  const common = { subject_kind: noun, actor_id: by.actorId, action: "import", at: by.at };
  for (const some of chunksOf(traces)) {
    const audit = some.map(({ subjectId, version, fingerprint }) => ({
      ...common,
      id: newId(),
      subject_id: subjectId,
      details: JSON.stringify({ import: by.importId, version, fingerprint }),
    }));
    await trx.insertInto("audit_log").values(audit).execute();
    const steps = some.flatMap(({ subjectId, step }) =>
      step
        ? [
            {
              ...common,
              id: newId(),
              subject_id: subjectId,
              from_state: step.from,
              to_state: step.to,
              acted_as: by.actedAs,
            },
          ]
        : [],
    );
    if (steps.length > 0) await trx.insertInto("transitions").values(steps).execute();
  }
}

export type NumberRequest = { cityCode: string | null; domainCode: string | null };

/**
 * Stable numbers for many records at once, in their order: one step of each series for all of its records.
 * The write lock of the transaction keeps two records from getting one number.
 */
export async function takeListingNumbers(
  trx: Trx,
  noun: ListingNoun,
  requests: NumberRequest[],
  year: number,
): Promise<string[]> {
  const series = requests.map((request) =>
    numberSeries(noun, request.cityCode ?? "370000", request.domainCode, year),
  );
  const counts = new Map<string, number>();
  for (const name of series) counts.set(name, (counts.get(name) ?? 0) + 1);
  const next = new Map<string, number>();
  for (const [name, count] of counts) next.set(name, (await advanceSeries(trx, name, count)) - count + 1);
  return series.map((name) => {
    const serial = next.get(name) ?? 1;
    next.set(name, serial + 1);
    return formatListingNumber(name, serial);
  });
}

async function advanceSeries(trx: Trx, series: string, by: number): Promise<number> {
  const row = await trx
    .insertInto("number_series")
    .values({ series, last_serial: by })
    .onConflict((conflict) =>
      conflict
        .column("series")
        .doUpdateSet((eb) => ({ last_serial: eb("number_series.last_serial", "+", by) })),
    )
    .returning("last_serial")
    .executeTakeFirstOrThrow();
  return row.last_serial;
}

/** A former city whose code and names stand for another one today (莱芜 → 济南). */
export type MergedCity = { code: string; nameZh: string; nameEn: string; cityCode: string };

export async function listMergedCities(db: Db): Promise<MergedCity[]> {
  const rows = await db
    .selectFrom("cities")
    .select(["code", "name_zh", "name_en", "merged_into"])
    .where("merged_into", "is not", null)
    .execute();
  return rows.map((row) => ({
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    cityCode: row.merged_into ?? row.code,
  }));
}

/** The organisation with this unified social credit code, whatever its status. */
export async function findOrganisationByCreditCode(db: Db, creditCode: string): Promise<Organisation | null> {
  const row = await db
    .selectFrom("organisations")
    .select("id")
    .where("credit_code", "=", creditCode)
    .executeTakeFirst();
  return row ? findOrganisation(db, row.id) : null;
}
