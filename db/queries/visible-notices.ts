import { type RawBuilder, sql } from "kysely";
import type { Db } from "../connection";

const isMember = (roles: string) => sql`exists (select 1 from memberships as m
  where m.person_id = n.person_id and m.organisation_id = n.organisation_id and m.ended_at is null
    and m.role in (${sql.raw(roles)}))`;

const WRITERS = "'owner', 'editor'";
const EVERYBODY = "'owner', 'editor', 'viewer'";

const isOperator = sql`exists (select 1 from role_grants as g
  where g.person_id = n.person_id and g.role = 'operator' and g.revoked_at is null)`;

const stillWaits = (table: string, column: string) => sql`exists (select 1 from ${sql.table(table)} as x
  where x.id = n.subject_id and ${sql.ref(`x.${column}`)} = 'submitted')`;

/** That somebody was removed is the one thing they are told of an organisation that is no longer theirs. */
const maySee: RawBuilder<boolean> = sql<boolean>`(case
  when n.kind = 'queue_organisation' then ${isOperator} and ${stillWaits("organisations", "status")}
  when n.kind = 'queue_listing' then ${isOperator} and case n.subject_kind
    when 'scenario' then ${stillWaits("scenarios", "state")} else ${stillWaits("achievements", "state")} end
  when n.action = 'member_removed' then n.person_id is not null
  when n.kind = 'membership' then ${isMember(EVERYBODY)}
  else ${isMember(WRITERS)} end)`;

/**
 * Notices that their person may still see: of an organisation they still write for, or, for an operator, of what
 * still waits. Whatever was left, taken back or done since is simply not there; a recalled draft is nobody else's.
 */
export function visibleNotices(db: Db) {
  return db.selectFrom("notices as n").where(maySee);
}
