import type { Organisation, OrganisationKind } from "~/app/domain/organisation";
import type { Db } from "../connection";
import { toOrganisation } from "./organisations";

/** Organisations by id, whatever their status: the caller decides what may be shown. At most 500 at a time. */
export async function listOrganisationsByIds(db: Db, ids: readonly string[]): Promise<Organisation[]> {
  if (ids.length === 0) return [];
  const rows = await db.selectFrom("organisations").selectAll().where("id", "in", ids).execute();
  return rows.map(toOrganisation);
}

export type OrganisationWalk = {
  kinds?: OrganisationKind[];
  cities?: string[];
  /** Only those changed at or after this instant (ISO-8601 UTC). */
  updatedSince?: string;
  /** The id of the last one read. */
  after?: string;
  /** 1–101. */
  limit: number;
};

/**
 * Verified organisations, the latest registered first (ids begin with the time they were made at): one that
 * registers meanwhile stands before every place reached already.
 */
export async function listVerifiedOrganisations(db: Db, walk: OrganisationWalk): Promise<Organisation[]> {
  let query = db.selectFrom("organisations").selectAll().where("status", "=", "verified");
  if (walk.kinds) query = query.where("kind", "in", walk.kinds);
  if (walk.cities) query = query.where("city_code", "in", walk.cities);
  if (walk.updatedSince) query = query.where("updated_at", ">=", walk.updatedSince);
  if (walk.after) query = query.where("id", "<", walk.after);
  const rows = await query.orderBy("id", "desc").limit(walk.limit).execute();
  return rows.map(toOrganisation);
}
