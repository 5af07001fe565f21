import { creditCodeCheckCharacter } from "~/app/domain/credit-code";
import type { MemberRole } from "~/app/domain/organisation";
import type { Actor, PersonRole } from "~/app/domain/person";
import { type Db, database } from "~/db/connection";
import { insertMembership } from "~/db/queries/memberships";
import { insertOrganisation, type OrganisationFacts } from "~/db/queries/organisations";
import { findActor, insertPerson } from "~/db/queries/people";
import { insertRoleGrant } from "~/db/queries/role-grants";
import { inTransaction } from "~/db/transaction";

let serial = 0;

/** An address nobody else has, so that limits of one test do not reach into another. */
export function newAddress(name = "person"): string {
  serial += 1;
  return `${name}${serial}@example.cn`;
}

/** A person with a proven address, signed up long ago. */
export async function newActor(
  facts: { name?: string; email?: string; roles?: PersonRole[]; verified?: boolean } = {},
): Promise<Actor> {
  const id = await inTransaction(async (trx) => {
    const personId = await insertPerson(trx, {
      email: facts.email ?? newAddress(),
      name: facts.name ?? "李娜",
      passwordHash: "!",
      language: "zh-CN",
      emailVerifiedAt: facts.verified === false ? null : "2026-01-05T00:00:00.000Z",
    });
    for (const role of facts.roles ?? []) await insertRoleGrant(trx, { personId, role, grantedBy: "system" });
    return personId;
  });
  return actorAgain(id);
}

/** The person as they stand in the database now. */
export async function actorAgain(personId: string): Promise<Actor> {
  const actor = await findActor(database(), personId);
  if (!actor) throw new Error("no such person");
  return actor;
}

/** A credit code with a right check character that no other test organisation has. */
export function newCreditCode(): string {
  serial += 1;
  const first = `91370200${String(serial).padStart(9, "0")}`;
  return first + creditCodeCheckCharacter(first);
}

export function organisationFacts(facts: Partial<OrganisationFacts> = {}): OrganisationFacts {
  return {
    name: "青岛海岳智能制造有限公司",
    nameEn: null,
    creditCode: newCreditCode(),
    kind: "chain_leader",
    cityCode: "370200",
    size: "large",
    isHighTech: true,
    isSpecialised: false,
    isLittleGiant: false,
    intro: null,
    website: null,
    ...facts,
  };
}

/** The one city that these tests need. */
export async function insertCity(db: Db): Promise<void> {
  await db
    .insertInto("cities")
    .values({
      code: "370200",
      name_zh: "青岛",
      name_en: "Qingdao",
      pinyin: "qingdao",
      position: 2,
      latitude: null,
      longitude: null,
      tile_column: null,
      tile_row: null,
      merged_into: null,
    })
    .execute();
}

/** A verified organisation with one owner. */
export async function newOrganisation(
  facts: Partial<OrganisationFacts> = {},
): Promise<{ id: string; owner: Actor }> {
  const owner = await newActor();
  const id = await inTransaction(async (trx) => {
    const organisationId = await insertOrganisation(trx, organisationFacts(facts), {
      status: "verified",
      verifiedBy: "system",
    });
    await insertMembership(trx, { personId: owner.personId, organisationId, role: "owner" });
    return organisationId;
  });
  return { id, owner: await actorAgain(owner.personId) };
}

/** One more person in an organisation. */
export async function newMember(organisationId: string, role: MemberRole): Promise<Actor> {
  const person = await newActor();
  await inTransaction((trx) => insertMembership(trx, { personId: person.personId, organisationId, role }));
  return actorAgain(person.personId);
}
