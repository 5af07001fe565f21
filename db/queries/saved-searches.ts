import type { SavedSearch, SearchIndex } from "~/app/domain/saved-search";
import type { Db } from "../connection";
import { instant, newId } from "../ids";
import type { SavedSearchRow } from "../tables/saved-searches";
import type { Trx } from "../transaction";
import { bit } from "./listings";

function toSavedSearch(row: SavedSearchRow): SavedSearch {
  return {
    id: row.id,
    personId: row.person_id,
    index: row.search_index,
    query: row.query,
    name: row.name,
    mailed: row.mailed === 1,
    createdAt: row.created_at,
  };
}

/** A person's saved searches, the latest first. */
export async function listSavedSearches(db: Db, personId: string): Promise<SavedSearch[]> {
  const rows = await db
    .selectFrom("saved_searches")
    .selectAll()
    .where("removed_at", "is", null)
    .where("person_id", "=", personId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(toSavedSearch);
}

/** One of a person's own saved searches; null for anybody else's. */
export async function findSavedSearch(db: Db, personId: string, id: string): Promise<SavedSearch | null> {
  const row = await db
    .selectFrom("saved_searches")
    .selectAll()
    .where("removed_at", "is", null)
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row ? toSavedSearch(row) : null;
}

/** The person's saved search for the same thing, if there is one. `query` is canonical. */
export async function findSameSearch(
  db: Db,
  personId: string,
  index: SearchIndex,
  query: string,
): Promise<SavedSearch | null> {
  const row = await db
    .selectFrom("saved_searches")
    .selectAll()
    .where("removed_at", "is", null)
    .where("person_id", "=", personId)
    .where("search_index", "=", index)
    .where("query", "=", query)
    .executeTakeFirst();
  return row ? toSavedSearch(row) : null;
}

export async function countSavedSearches(db: Db, personId: string): Promise<number> {
  const row = await db
    .selectFrom("saved_searches")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("removed_at", "is", null)
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/**
 * Adds a saved search; a unique constraint allows each query once per person and index: a second one throws.
 * One that the person had removed goes for good: the new one is another.
 */
export async function insertSavedSearch(trx: Trx, search: Omit<SavedSearch, "id">): Promise<string> {
  const id = newId();
  await trx
    .deleteFrom("saved_searches")
    .where("person_id", "=", search.personId)
    .where("search_index", "=", search.index)
    .where("query", "=", search.query)
    .where("removed_at", "is not", null)
    .execute();
  await trx
    .insertInto("saved_searches")
    .values({
      id,
      person_id: search.personId,
      search_index: search.index,
      query: search.query,
      name: search.name,
      mailed: bit(search.mailed),
      created_at: search.createdAt,
      removed_at: null,
    })
    .execute();
  return id;
}

/** Changes the name or whether it is mailed; false when the person has no such search. */
export async function updateSavedSearch(
  trx: Trx,
  personId: string,
  id: string,
  change: { name?: string; mailed?: boolean },
): Promise<boolean> {
  const result = await trx
    .updateTable("saved_searches")
    .set({
      ...(change.name === undefined ? {} : { name: change.name }),
      ...(change.mailed === undefined ? {} : { mailed: bit(change.mailed) }),
    })
    .where("removed_at", "is", null)
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes a saved search and its alerts out of sight; false when the person has no such search. */
export async function removeSavedSearch(trx: Trx, personId: string, id: string): Promise<boolean> {
  const result = await trx
    .updateTable("saved_searches")
    .set({ removed_at: instant() })
    .where("removed_at", "is", null)
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Brings a removed search back; false when it is gone for good, or was never there. */
export async function unremoveSavedSearch(trx: Trx, personId: string, id: string): Promise<boolean> {
  const result = await trx
    .updateTable("saved_searches")
    .set({ removed_at: null })
    .where("removed_at", "is not", null)
    .where("id", "=", id)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Forgets searches removed before an instant (ISO-8601 UTC), with their alerts. */
export async function deleteRemovedSearches(trx: Trx, before: string): Promise<void> {
  await trx.deleteFrom("saved_searches").where("removed_at", "<", before).execute();
}

/** The different queries that anybody has saved for an index, after one of them, in order: each is asked once. */
export async function listSavedQueries(
  db: Db,
  index: SearchIndex,
  after: string | null,
  limit: number,
): Promise<string[]> {
  let query = db
    .selectFrom("saved_searches")
    .select("query")
    .distinct()
    .where("removed_at", "is", null)
    .where("search_index", "=", index);
  if (after !== null) query = query.where("query", ">", after);
  const rows = await query.orderBy("query").limit(limit).execute();
  return rows.map((row) => row.query);
}

/** Everybody's saved searches for one query. */
export async function listSearchesFor(db: Db, index: SearchIndex, query: string): Promise<SavedSearch[]> {
  const rows = await db
    .selectFrom("saved_searches")
    .selectAll()
    .where("removed_at", "is", null)
    .where("search_index", "=", index)
    .where("query", "=", query)
    .execute();
  return rows.map(toSavedSearch);
}
