import type { MemberRole } from "~/app/domain/organisation";
import type { Language, Membership } from "~/app/domain/person";
import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { Trx } from "../transaction";

export type Member = {
  personId: string;
  name: string;
  email: string;
  language: Language;
  role: MemberRole;
  since: string;
};

/** What a person belongs to now, the oldest membership first. */
export async function listActiveMemberships(db: Db, personId: string): Promise<Membership[]> {
  const rows = await db
    .selectFrom("memberships as m")
    .innerJoin("organisations as o", "o.id", "m.organisation_id")
    .select(["m.organisation_id", "o.name", "o.kind", "o.status", "m.role"])
    .where("m.person_id", "=", personId)
    .where("m.ended_at", "is", null)
    .orderBy("m.created_at")
    .orderBy("m.id")
    .execute();
  return rows.map((row) => ({
    organisationId: row.organisation_id,
    organisationName: row.name,
    organisationKind: row.kind,
    organisationStatus: row.status,
    role: row.role,
  }));
}

/** The people of an organisation now, in order of joining. Personal data: for its members and operators only. */
export async function listMembers(db: Db, organisationId: string): Promise<Member[]> {
  const rows = await db
    .selectFrom("memberships as m")
    .innerJoin("people as p", "p.id", "m.person_id")
    .select(["p.id", "p.name", "p.email", "p.language", "m.role", "m.created_at"])
    .where("m.organisation_id", "=", organisationId)
    .where("m.ended_at", "is", null)
    .orderBy("m.created_at")
    .orderBy("m.id")
    .execute();
  return rows.map(({ id, created_at, ...row }) => ({ ...row, personId: id, since: created_at }));
}

/** The role a person has in an organisation now; null for an outsider. */
export async function findMemberRole(
  db: Db,
  organisationId: string,
  personId: string,
): Promise<MemberRole | null> {
  const row = await db
    .selectFrom("memberships")
    .select("role")
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return row?.role ?? null;
}

export async function countOwners(db: Db, organisationId: string): Promise<number> {
  const row = await db
    .selectFrom("memberships")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("organisation_id", "=", organisationId)
    .where("role", "=", "owner")
    .where("ended_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** Adds a member. A partial unique index allows one active membership per person and organisation: a second one throws. */
export async function insertMembership(
  trx: Trx,
  facts: { personId: string; organisationId: string; role: MemberRole },
): Promise<void> {
  await trx
    .insertInto("memberships")
    .values({
      id: newId(),
      person_id: facts.personId,
      organisation_id: facts.organisationId,
      role: facts.role,
      created_at: instant(),
      ended_at: null,
    })
    .execute();
}

export async function setMemberRole(
  trx: Trx,
  organisationId: string,
  personId: string,
  role: MemberRole,
): Promise<void> {
  await trx
    .updateTable("memberships")
    .set({ role })
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
}

/** Ends a membership; the row stays, so that what the person did keeps its context. */
export async function endMembership(trx: Trx, organisationId: string, personId: string): Promise<void> {
  await trx
    .updateTable("memberships")
    .set({ ended_at: instant() })
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
}
