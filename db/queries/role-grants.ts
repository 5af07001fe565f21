import type { PersonRole } from "~/app/domain/person";
import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { Trx } from "../transaction";

/** The roles a person holds now, beside any membership. */
export async function listActiveRoles(db: Db, personId: string): Promise<PersonRole[]> {
  const rows = await db
    .selectFrom("role_grants")
    .select("role")
    .where("person_id", "=", personId)
    .where("revoked_at", "is", null)
    .orderBy("role")
    .execute();
  return rows.map((row) => row.role);
}

/** Grants a role. A partial unique index allows one grant in force per person and role: a second one throws. */
export async function insertRoleGrant(
  trx: Trx,
  grant: { personId: string; role: PersonRole; grantedBy: string },
): Promise<void> {
  await trx
    .insertInto("role_grants")
    .values({
      id: newId(),
      person_id: grant.personId,
      role: grant.role,
      granted_by: grant.grantedBy,
      granted_at: instant(),
      revoked_at: null,
    })
    .execute();
}
