import type { Actor, Language } from "~/app/domain/person";
import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { PersonRow } from "../tables/people";
import type { Trx } from "../transaction";
import { bit } from "./listings";
import { listActiveMemberships } from "./memberships";
import { listActiveRoles } from "./role-grants";

/** A person as the account pages need one. Addresses are stored in lower case. */
export type Person = {
  id: string;
  email: string;
  emailVerifiedAt: string | null;
  name: string;
  phone: string;
  language: Language;
};

/** Only sign-in and change-password look at the hash. */
export type PersonWithPassword = Person & { passwordHash: string };

export type NewPersonFacts = {
  email: string;
  name: string;
  passwordHash: string;
  language: Language;
  phone?: string;
  emailVerifiedAt?: string | null;
  isSample?: boolean;
};

function toPerson(row: PersonRow): Person {
  return {
    id: row.id,
    email: row.email,
    emailVerifiedAt: row.email_verified_at,
    name: row.name,
    phone: row.phone,
    language: row.language,
  };
}

function toPersonWithPassword(row: PersonRow): PersonWithPassword {
  return { ...toPerson(row), passwordHash: row.password_hash };
}

export async function findPerson(db: Db, id: string): Promise<PersonWithPassword | null> {
  const row = await db.selectFrom("people").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? toPersonWithPassword(row) : null;
}

/** Names of some people by id. */
export async function listPersonNames(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("people").select(["id", "name"]).where("id", "in", ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** `email` in lower case. */
export async function findPersonByEmail(db: Db, email: string): Promise<PersonWithPassword | null> {
  const row = await db.selectFrom("people").selectAll().where("email", "=", email).executeTakeFirst();
  return row ? toPersonWithPassword(row) : null;
}

/** The person with roles and memberships that are in force now; null when there is no such person. */
export async function findActor(db: Db, personId: string): Promise<Actor | null> {
  const person = await findPerson(db, personId);
  if (!person) return null;
  return {
    personId,
    name: person.name,
    email: person.email,
    emailVerified: person.emailVerifiedAt !== null,
    language: person.language,
    roles: await listActiveRoles(db, personId),
    memberships: await listActiveMemberships(db, personId),
  };
}

/** Adds a person and returns the id. Throws a unique violation on `people.email` when the address is taken. */
export async function insertPerson(trx: Trx, facts: NewPersonFacts): Promise<string> {
  const id = newId();
  const at = instant();
  await trx
    .insertInto("people")
    .values({
      id,
      email: facts.email,
      email_verified_at: facts.emailVerifiedAt ?? null,
      password_hash: facts.passwordHash,
      name: facts.name,
      phone: facts.phone ?? "",
      language: facts.language,
      is_sample: bit(facts.isSample ?? false),
      created_at: at,
      updated_at: at,
    })
    .execute();
  return id;
}

/** Notes that the address is the person's; the first proof counts. */
export async function setEmailVerified(trx: Trx, personId: string): Promise<void> {
  const at = instant();
  await trx
    .updateTable("people")
    .set({ email_verified_at: at, updated_at: at })
    .where("id", "=", personId)
    .where("email_verified_at", "is", null)
    .execute();
}

export async function setPasswordHash(trx: Trx, personId: string, passwordHash: string): Promise<void> {
  await trx
    .updateTable("people")
    .set({ password_hash: passwordHash, updated_at: instant() })
    .where("id", "=", personId)
    .execute();
}

export async function setProfile(
  trx: Trx,
  personId: string,
  profile: { name: string; phone: string; language: Language },
): Promise<void> {
  await trx
    .updateTable("people")
    .set({ ...profile, updated_at: instant() })
    .where("id", "=", personId)
    .execute();
}

export async function setLanguage(trx: Trx, personId: string, language: Language): Promise<void> {
  await trx
    .updateTable("people")
    .set({ language, updated_at: instant() })
    .where("id", "=", personId)
    .execute();
}
