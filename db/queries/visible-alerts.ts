import { type RawBuilder, sql } from "kysely";
import type { Db } from "../connection";

/** Open to the public: published, not past its last day, of nobody who was suspended. An alert may name no such record. */
function isOpen(record: "s" | "r", owner: "so" | "ro", now: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.ref(`${record}.id`)} is null or (
    ${sql.ref(`${record}.state`)} = 'published' and ${sql.ref(`${record}.valid_until`)} > ${now}
    and (${sql.ref(`${record}.organisation_id`)} is null or ${sql.ref(`${owner}.status`)} <> 'suspended')))`;
}

/** The person still writes for the organisation whose record the match was found for. */
const stillOwns: RawBuilder<boolean> = sql<boolean>`(a.kind = 'saved_search' or exists (
  select 1 from memberships as m
  where m.person_id = a.person_id and m.ended_at is null and m.role in ('owner', 'editor')
    and m.organisation_id = case a.about when 'achievement' then s.organisation_id else r.organisation_id end))`;

/**
 * Alerts whose records are open to the public at `now` (ISO-8601 UTC) and, for a match, whose person still writes
 * for the own record's organisation. Whatever was withdrawn, has ended or was left since is simply not there.
 */
export function visibleAlerts(db: Db, now: string) {
  return db
    .selectFrom("alerts as a")
    .leftJoin("scenarios as s", "s.id", "a.scenario_id")
    .leftJoin("organisations as so", "so.id", "s.organisation_id")
    .leftJoin("achievements as r", "r.id", "a.achievement_id")
    .leftJoin("organisations as ro", "ro.id", "r.organisation_id")
    .leftJoin("saved_searches as q", "q.id", "a.saved_search_id")
    .where("q.removed_at", "is", null)
    .where(isOpen("s", "so", now))
    .where(isOpen("r", "ro", now))
    .where(stillOwns);
}
