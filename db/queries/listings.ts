import { type Selectable, sql } from "kysely";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { ListingState } from "~/app/domain/listing-state";
import type { ListingRecord } from "~/app/domain/scenario";
import type { Db } from "../connection";
import type { ListingColumns } from "../tables/listing-columns";

export type ListingTable = "scenarios" | "achievements";

/** Both tables have the shared columns, so a query over those is typed as one over scenarios. */
const shared = (table: ListingTable) => table as "scenarios";

/** The part of a row that both kinds of listing share, as domain values. */
export function toListingRecord(row: Selectable<ListingColumns>): ListingRecord {
  return {
    id: row.id,
    no: row.no,
    organisationId: row.organisation_id,
    state: row.state,
    stateReason: row.state_reason,
    source: row.source,
    externalId: row.external_id,
    domainProposed:
      row.domain_proposed_confidence === null ? null : { confidence: Number(row.domain_proposed_confidence) },
    vocabularyVersion: row.vocabulary_version,
    publishedAt: row.published_at,
    validUntil: row.valid_until,
    lastConfirmedAt: row.last_confirmed_at,
    isSample: row.is_sample === 1,
    version: row.version,
    createdBy: row.created_by,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** The same part as columns, for an insert. */
export function fromListingRecord(record: ListingRecord) {
  return {
    id: record.id,
    no: record.no,
    organisation_id: record.organisationId,
    state: record.state,
    state_reason: record.stateReason,
    source: record.source,
    external_id: record.externalId,
    domain_proposed_confidence: record.domainProposed ? String(record.domainProposed.confidence) : null,
    vocabulary_version: record.vocabularyVersion,
    published_at: record.publishedAt,
    valid_until: record.validUntil,
    last_confirmed_at: record.lastConfirmedAt,
    is_sample: bit(record.isSample),
    version: record.version,
    created_by: record.createdBy,
    created_at: record.createdAt,
    updated_at: record.updatedAt,
  };
}

export function bit(value: boolean): 0 | 1 {
  return value ? 1 : 0;
}

/** Groups child rows by their parent, keeping their order. */
export function groupBy<T, K>(rows: T[], key: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

export type ListingSummary = {
  id: string;
  no: string | null;
  title: string;
  state: ListingState;
  stateReason: string | null;
  domainCode: string | null;
  organisationId: string | null;
  organisationName: string | null;
  updatedAt: string;
  publishedAt: string | null;
  validUntil: string | null;
  version: number;
};

/** Filters for the desks of owners and operators; `limit` at most 200, `words` occur in the title or number. */
export type ListingFilter = {
  organisationIds?: string[];
  states?: ListingState[];
  words?: string;
  limit: number;
  offset: number;
};

/** Records for a desk, latest change first. Authorisation is the caller's: it names the organisations or states. */
export async function listListings(
  db: Db,
  table: ListingTable,
  filter: ListingFilter,
): Promise<ListingSummary[]> {
  let query = selectSummaries(db, table);
  if (filter.organisationIds) {
    if (filter.organisationIds.length === 0) return [];
    query = query.where("l.organisation_id", "in", filter.organisationIds);
  }
  if (filter.states) query = query.where("l.state", "in", filter.states);
  if (filter.words) {
    const like = `%${filter.words.replace(/[\\%_]/g, "\\$&")}%`;
    query = query.where(sql<boolean>`(l.title like ${like} escape '\\' or l.no like ${like} escape '\\')`);
  }
  const rows = await query
    .orderBy("l.updated_at", "desc")
    .orderBy("l.id", "desc")
    .limit(Math.min(filter.limit, 200))
    .offset(filter.offset)
    .execute();
  return rows.map(toSummary);
}

/**
 * One queue of the operators, scenarios and achievements together: those that wait longest first, or the latest
 * change first. `limit` at most 200. Authorisation is the caller's.
 */
export async function listQueue(
  db: Db,
  state: ListingState,
  { oldestFirst, limit, offset }: { oldestFirst: boolean; limit: number; offset: number },
): Promise<(ListingSummary & { noun: ListingNoun })[]> {
  const of = (noun: ListingNoun, table: ListingTable) =>
    selectSummaries(db, table).select(sql.lit(noun).as("noun")).where("l.state", "=", state);
  const direction = oldestFirst ? "asc" : "desc";
  const both = of("scenario", "scenarios").unionAll(of("achievement", "achievements"));
  const rows = await db
    .selectFrom(both.as("queue"))
    .selectAll("queue")
    .orderBy("queue.updated_at", direction)
    .orderBy("queue.id", direction)
    .limit(Math.min(limit, 200))
    .offset(offset)
    .execute();
  return rows.map((row) => ({ ...toSummary(row), noun: row.noun }));
}

function selectSummaries(db: Db, table: ListingTable) {
  return db
    .selectFrom(`${shared(table)} as l`)
    .leftJoin("organisations as o", "o.id", "l.organisation_id")
    .select([
      "l.id",
      "l.no",
      "l.title",
      "l.state",
      "l.state_reason",
      "l.domain_code",
      "l.organisation_id",
      "o.name as organisation_name",
      "l.updated_at",
      "l.published_at",
      "l.valid_until",
      "l.version",
    ])
    .where("l.discarded_at", "is", null);
}

type SummaryRow = Awaited<ReturnType<ReturnType<typeof selectSummaries>["executeTakeFirstOrThrow"]>>;

function toSummary(row: SummaryRow): ListingSummary {
  return {
    id: row.id,
    no: row.no,
    title: row.title,
    state: row.state,
    stateReason: row.state_reason,
    domainCode: row.domain_code,
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    updatedAt: row.updated_at,
    publishedAt: row.published_at,
    validUntil: row.valid_until,
    version: row.version,
  };
}

/** How many records stand in each state, of some organisations or of all. */
export async function countByState(
  db: Db,
  table: ListingTable,
  organisationIds?: string[],
): Promise<Partial<Record<ListingState, number>>> {
  let query = db
    .selectFrom(shared(table))
    .select(["state", (eb) => eb.fn.countAll<number>().as("count")])
    .where("discarded_at", "is", null);
  if (organisationIds) {
    if (organisationIds.length === 0) return {};
    query = query.where("organisation_id", "in", organisationIds);
  }
  const rows = await query.groupBy("state").execute();
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.count)]));
}

/** Ids after `afterId` in id order, for walking a whole table in pages (rebuild, check). */
export async function listIdsAfter(
  db: Db,
  table: ListingTable,
  afterId: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom(shared(table))
    .select("id")
    .where("id", ">", afterId)
    .where("published_at", "is not", null)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

export type StateChange = {
  id: string;
  fromVersion: number;
  state: ListingState;
  stateReason: string | null;
  no?: string;
  publishedAt?: string;
  validUntil?: string;
  lastConfirmedAt?: string;
  at: string;
};

/** Moves one record to a state if nobody changed it since `fromVersion`; false when somebody did. */
export async function setListingState(db: Db, table: ListingTable, change: StateChange): Promise<boolean> {
  const result = await db
    .updateTable(shared(table))
    .set({
      state: change.state,
      state_reason: change.stateReason,
      version: change.fromVersion + 1,
      updated_at: change.at,
      ...(change.no === undefined ? {} : { no: change.no }),
      ...(change.publishedAt === undefined ? {} : { published_at: change.publishedAt }),
      ...(change.validUntil === undefined ? {} : { valid_until: change.validUntil }),
      ...(change.lastConfirmedAt === undefined ? {} : { last_confirmed_at: change.lastConfirmedAt }),
    })
    .where("id", "=", change.id)
    .where("version", "=", change.fromVersion)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Published or paused records whose last day has passed: the clock's work. */
export async function listOverdue(
  db: Db,
  table: ListingTable,
  now: string,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom(shared(table))
    .select("id")
    .where("state", "in", ["published", "paused"])
    .where("valid_until", "<=", now)
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}
