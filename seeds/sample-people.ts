import { hash } from "@node-rs/argon2";
import { SYSTEM_ACTOR_ID } from "~/app/domain/person";
import { insertMembership } from "~/db/queries/memberships";
import { replaceProfile } from "~/db/queries/organisation-profiles";
import { insertOrganisation, insertStatusChange, setOrganisationStatus } from "~/db/queries/organisations";
import { insertPerson } from "~/db/queries/people";
import { insertRoleGrant } from "~/db/queries/role-grants";
import type { Trx } from "~/db/transaction";
import { sampleOrganisations } from "./datasets/samples/organisations";
import type { SampleOrganisation } from "./datasets/samples/types";
import { SAMPLE_PASSWORD, sampleAccounts } from "./sample-accounts";
import { inventedCreditCode } from "./sample-invented";
import { sampleProfile } from "./sample-profile";

export type SampleOwner = { organisation: SampleOrganisation; organisationId: string; personId: string };
export type SamplePeople = { operatorId: string; ownerOf: (organisationKey: string) => SampleOwner };

/** A password everybody can read needs no costly hash; argon2id's own defaults will do. */
export function hashSamplePassword(): Promise<string> {
  return hash(SAMPLE_PASSWORD);
}

/** Writes the sample people and organisations, everyone with a verified address and the same password. */
export async function insertSamplePeople(trx: Trx, passwordHash: string, at: string): Promise<SamplePeople> {
  const personIds = new Map<string, string>();
  for (const { email, name } of sampleAccounts()) {
    const account = {
      email,
      name,
      passwordHash,
      language: "zh-CN",
      emailVerifiedAt: at,
      isSample: true,
    } as const;
    personIds.set(email, await insertPerson(trx, account));
  }
  const operatorId = await grantRoles(trx, personIds);
  const owners = new Map<string, SampleOwner>();
  for (const [serial, organisation] of sampleOrganisations.entries()) {
    const organisationId = await insertSampleOrganisation(trx, organisation, serial + 1, operatorId);
    const personId = await insertMembers(trx, organisation.key, organisationId, personIds);
    owners.set(organisation.key, { organisation, organisationId, personId });
  }
  const ownerOf = (key: string): SampleOwner => known(owners.get(key), `sample organisation ${key}`);
  return { operatorId, ownerOf };
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}.`);
  return value;
}

async function grantRoles(trx: Trx, personIds: Map<string, string>): Promise<string> {
  let operatorId: string | undefined;
  for (const account of sampleAccounts()) {
    const personId = known(personIds.get(account.email), `account ${account.email}`);
    for (const role of account.grants ?? []) {
      await insertRoleGrant(trx, { personId, role, grantedBy: SYSTEM_ACTOR_ID });
      if (role === "operator") operatorId ??= personId;
    }
  }
  return known(operatorId, "sample operator");
}

/** Returns the owner: whoever the organisation's records are created by. */
async function insertMembers(trx: Trx, key: string, organisationId: string, personIds: Map<string, string>) {
  let ownerId: string | undefined;
  for (const account of sampleAccounts().filter((candidate) => candidate.organisation === key)) {
    const personId = known(personIds.get(account.email), `account ${account.email}`);
    await insertMembership(trx, { personId, organisationId, role: account.membership ?? "viewer" });
    if (account.membership === "owner") ownerId ??= personId;
  }
  return known(ownerId, `owner of ${key}`);
}

async function insertSampleOrganisation(
  trx: Trx,
  sample: SampleOrganisation,
  serial: number,
  operatorId: string,
) {
  const facts = {
    name: sample.name,
    nameEn: sample.nameEn,
    creditCode: inventedCreditCode(sample.kind, sample.cityCode, serial),
    kind: sample.kind,
    cityCode: sample.cityCode,
    size: sample.size,
    isHighTech: sample.flags.includes("high_tech"),
    isSpecialised: sample.flags.includes("specialised"),
    isLittleGiant: sample.flags.includes("little_giant"),
    intro: sample.intro,
    website: null,
  };
  const id = await insertOrganisation(trx, facts, { status: "submitted", isSample: true });
  await replaceProfile(trx, id, sampleProfile(sample));
  const status = sample.status ?? "verified";
  if (status === "submitted") return id;
  const note = sample.statusNote ?? null;
  await setOrganisationStatus(trx, { id, fromVersion: 1, status, note, decidedBy: operatorId });
  await insertStatusChange(trx, {
    organisationId: id,
    from: "submitted",
    to: status,
    action: status === "verified" ? "verify" : "reject",
    actorId: operatorId,
    actedAs: "operator",
    reason: note ?? "",
  });
  return id;
}
