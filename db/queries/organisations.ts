import { sql } from "kysely";
import type { Organisation, OrganisationKind, OrganisationStatus } from "~/app/domain/organisation";
import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { OrganisationRow } from "../tables/organisations";
import type { Trx } from "../transaction";
import { bit } from "./listings";

/** What an organisation says of itself; the rest is set by the house. */
export type OrganisationFacts = Pick<
  Organisation,
  | "name"
  | "nameEn"
  | "creditCode"
  | "kind"
  | "cityCode"
  | "size"
  | "isHighTech"
  | "isSpecialised"
  | "isLittleGiant"
  | "intro"
  | "website"
>;

/** The row mapper of the noun, for queries of other files. */
export function toOrganisation(row: OrganisationRow): Organisation {
  return {
    id: row.id,
    name: row.name,
    nameEn: row.name_en,
    creditCode: row.credit_code,
    kind: row.kind,
    cityCode: row.city_code,
    size: row.size,
    isHighTech: row.is_high_tech === 1,
    isSpecialised: row.is_specialised === 1,
    isLittleGiant: row.is_little_giant === 1,
    intro: row.intro,
    website: row.website,
    status: row.status,
    statusNote: row.status_note,
    isSample: row.is_sample === 1,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function fromFacts(facts: OrganisationFacts) {
  return {
    name: facts.name,
    name_en: facts.nameEn,
    credit_code: facts.creditCode,
    kind: facts.kind,
    city_code: facts.cityCode,
    size: facts.size,
    is_high_tech: bit(facts.isHighTech),
    is_specialised: bit(facts.isSpecialised),
    is_little_giant: bit(facts.isLittleGiant),
    intro: facts.intro,
    website: facts.website,
  };
}

export async function findOrganisation(db: Db, id: string): Promise<Organisation | null> {
  const row = await db.selectFrom("organisations").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toOrganisation(row) : null;
}

/** Reads an organisation and holds its row until the transaction ends, so that who belongs to it cannot change meanwhile. */
export async function lockOrganisation(trx: Trx, id: string): Promise<Organisation | null> {
  const row = await trx
    .updateTable("organisations")
    .set((eb) => ({ version: eb.ref("version") }))
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirst();
  return row ? toOrganisation(row) : null;
}

/** `text` is looked for in the names and the credit code. */
export type OrganisationSearch = { kind?: OrganisationKind; text?: string };
export type OrganisationFilter = OrganisationSearch & {
  status?: OrganisationStatus;
  limit: number;
  offset: number;
};

function matching(db: Db, search: OrganisationSearch) {
  let query = db.selectFrom("organisations");
  if (search.kind) query = query.where("kind", "=", search.kind);
  const text = search.text?.trim().toLowerCase();
  if (!text) return query;
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  return query.where(
    sql<boolean>`(lower(name) like ${pattern} escape '\\' or lower(coalesce(name_en, '')) like ${pattern} escape '\\' or lower(credit_code) like ${pattern} escape '\\')`,
  );
}

/** Those that wait longest come first; `limit` at most 200. */
export async function listOrganisations(db: Db, filter: OrganisationFilter): Promise<Organisation[]> {
  let query = matching(db, filter);
  if (filter.status) query = query.where("status", "=", filter.status);
  const rows = await query
    .selectAll()
    .orderBy("updated_at")
    .orderBy("id")
    .limit(Math.min(filter.limit, 200))
    .offset(filter.offset)
    .execute();
  return rows.map(toOrganisation);
}

/** How many organisations stand in each status. */
export async function countOrganisationsByStatus(
  db: Db,
  search: OrganisationSearch = {},
): Promise<Record<OrganisationStatus, number>> {
  const rows = await matching(db, search)
    .select(["status", (eb) => eb.fn.countAll<number>().as("count")])
    .groupBy("status")
    .execute();
  const none = { submitted: 0, verified: 0, rejected: 0, suspended: 0 };
  return { ...none, ...Object.fromEntries(rows.map((row) => [row.status, Number(row.count)])) };
}

/** Adds an organisation and returns its id. Throws a unique violation on `organisations.credit_code`. */
export async function insertOrganisation(
  trx: Trx,
  facts: OrganisationFacts,
  as: { status: OrganisationStatus; verifiedBy?: string; isSample?: boolean } = { status: "submitted" },
): Promise<string> {
  const id = newId();
  const at = instant();
  await trx
    .insertInto("organisations")
    .values({
      ...fromFacts(facts),
      id,
      status: as.status,
      status_note: null,
      verified_at: as.verifiedBy ? at : null,
      verified_by: as.verifiedBy ?? null,
      is_sample: bit(as.isSample ?? false),
      version: 1,
      created_at: at,
      updated_at: at,
    })
    .execute();
  return id;
}

/**
 * Writes what an organisation says of itself, and its status, if nobody changed it since `fromVersion`;
 * false when somebody did. Throws a unique violation on `organisations.credit_code`.
 */
export async function updateOrganisation(
  trx: Trx,
  id: string,
  fromVersion: number,
  facts: OrganisationFacts,
  status: OrganisationStatus,
): Promise<boolean> {
  const result = await trx
    .updateTable("organisations")
    .set({
      ...fromFacts(facts),
      status,
      ...(status === "submitted" ? { status_note: null, verified_at: null, verified_by: null } : {}),
      version: fromVersion + 1,
      updated_at: instant(),
    })
    .where("id", "=", id)
    .where("version", "=", fromVersion)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Marks a change beside the organisation's own row, if nobody changed it since `fromVersion`; false when somebody did. */
export async function touchOrganisation(trx: Trx, id: string, fromVersion: number): Promise<boolean> {
  const result = await trx
    .updateTable("organisations")
    .set({ version: fromVersion + 1, updated_at: instant() })
    .where("id", "=", id)
    .where("version", "=", fromVersion)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export type OrganisationDecision = {
  id: string;
  fromVersion: number;
  status: "verified" | "rejected" | "suspended";
  /** Required for rejected and suspended; a constraint holds it. */
  note: string | null;
  decidedBy: string;
};

/** Writes an operator's decision if nobody changed the organisation since `fromVersion`; false when somebody did. */
export async function setOrganisationStatus(trx: Trx, decision: OrganisationDecision): Promise<boolean> {
  const at = instant();
  const verified = decision.status === "verified" ? { verified_at: at, verified_by: decision.decidedBy } : {};
  const result = await trx
    .updateTable("organisations")
    .set({
      status: decision.status,
      status_note: decision.note,
      ...verified,
      version: decision.fromVersion + 1,
      updated_at: at,
    })
    .where("id", "=", decision.id)
    .where("version", "=", decision.fromVersion)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export type StatusChange = {
  organisationId: string;
  from: OrganisationStatus;
  to: OrganisationStatus;
  action: string;
  actorId: string;
  actedAs: "owner" | "operator";
  reason: string;
};

/** Records one step of an organisation's status, in the transaction that makes it; read it with `listTransitions`. Answers with its id. */
export async function insertStatusChange(trx: Trx, change: StatusChange): Promise<string> {
  const id = newId();
  await trx
    .insertInto("transitions")
    .values({
      id,
      subject_kind: "organisation",
      subject_id: change.organisationId,
      from_state: change.from,
      to_state: change.to,
      action: change.action,
      actor_id: change.actorId,
      acted_as: change.actedAs,
      reason: change.reason,
      at: instant(),
    })
    .execute();
  return id;
}

/** Names of some organisations by id, for public lists; a suspended organisation is left out. */
export async function listPublicOrganisationNames(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("organisations")
    .select(["id", "name"])
    .where("id", "in", ids)
    .where("status", "<>", "suspended")
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}
