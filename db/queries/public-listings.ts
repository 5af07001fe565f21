import type { ListingState, PublicState } from "~/app/domain/listing-state";
import type { Db } from "../connection";
import type { ListingTable } from "./listings";
import { filterConditions, type PublicFilter } from "./public-filter";

/** Where a walk through public records stands: after this one, in order of publication, the newest first. */
export type Position = { publishedAt: string; id: string };

export type PublicWalk = {
  filter: PublicFilter;
  states: readonly PublicState[];
  /** Only records changed at or after this instant (ISO-8601 UTC). */
  updatedSince?: string;
  after?: Position;
  /** 1–100. */
  limit: number;
  /** Splits what is open from what is over (ISO-8601 UTC). */
  now: string;
};

/** Records looked at by one statement: no filter makes the process stand still for a whole table. */
const LOOKED_AT = 2000;

/**
 * The stretches of the index over (state, published_at) behind each public state. A record whose last day has
 * passed is no longer open at once and is found among the closed when the clock has moved it, within a minute.
 */
const STRETCHES: Record<PublicState, ListingState[]> = {
  open: ["published"],
  on_hold: ["paused"],
  closed: ["withdrawn", "expired"],
};

/** `reached`: everything up to this position was looked at; null when nothing is left. */
export type PublicPiece = { found: Position[]; reached: Position | null };

/**
 * The next public records, the newest publication first; nothing of a suspended organisation. Looks at a bounded
 * number of records, so it may find fewer than asked for, or none, and yet not be at the end. A record published
 * later stands before every position reached already: a walk meets each record once.
 */
export async function listPublicPiece(db: Db, table: ListingTable, walk: PublicWalk): Promise<PublicPiece> {
  const pieces: PublicPiece[] = [];
  for (const state of walk.states.flatMap((state) => STRETCHES[state]))
    pieces.push(await readStretch(db, table, state, walk));
  // What one stretch has not looked at yet may stand before what another has found.
  const [reached = null] = pieces.flatMap((piece) => piece.reached ?? []).sort(newestFirst);
  const found = pieces
    .flatMap((piece) => piece.found)
    .filter((position) => reached === null || newestFirst(position, reached) <= 0)
    .sort(newestFirst);
  const page = found.slice(0, walk.limit);
  return { found: page, reached: found.length > page.length ? (page.at(-1) ?? null) : reached };
}

function newestFirst(a: Position, b: Position): number {
  if (a.publishedAt !== b.publishedAt) return a.publishedAt < b.publishedAt ? 1 : -1;
  return a.id === b.id ? 0 : a.id < b.id ? 1 : -1;
}

async function readStretch(
  db: Db,
  table: ListingTable,
  state: ListingState,
  { filter, updatedSince, after, limit, now }: PublicWalk,
): Promise<PublicPiece> {
  let query = db
    .selectFrom(windowOf(db, table, state, after).limit(LOOKED_AT).as("l"))
    .leftJoin("organisations as o", "o.id", "l.organisation_id")
    .select(["l.id", "l.published_at"])
    .where((eb) => eb.or([eb("o.id", "is", null), eb("o.status", "<>", "suspended")]));
  for (const condition of filterConditions(table, filter)) query = query.where(condition);
  if (state === "published") query = query.where("l.valid_until", ">", now);
  if (updatedSince) query = query.where("l.updated_at", ">=", updatedSince);
  const rows = await query
    .orderBy("l.published_at", "desc")
    .orderBy("l.id", "desc")
    .limit(limit + 1)
    .execute();
  const found = rows.slice(0, limit).map(toPosition);
  if (rows.length > limit) return { found, reached: found.at(-1) ?? null };
  const last = await windowOf(db, table, state, after)
    .limit(1)
    .offset(LOOKED_AT - 1)
    .executeTakeFirst();
  return { found, reached: last ? toPosition(last) : null };
}

const toPosition = (row: { id: string; published_at: string | null }): Position => ({
  id: row.id,
  publishedAt: row.published_at ?? "",
});

/** Records of one state after a position, with the columns that filters ask for. */
function windowOf(db: Db, table: ListingTable, state: ListingState, after?: Position) {
  const levels =
    table === "scenarios"
      ? (["w.trl_min", "w.trl_target"] as const)
      : (["w.trl_level as trl_min", "w.trl_level as trl_target"] as unknown as ["w.trl_min", "w.trl_target"]);
  let query = db
    .selectFrom(`${table as "scenarios"} as w`)
    .select(["w.id", "w.published_at", "w.updated_at", "w.valid_until", "w.organisation_id"])
    .select(["w.domain_code", "w.city_code", "w.stage", ...levels])
    .where("w.state", "=", state)
    .where("w.published_at", "is not", null);
  // Said twice, so that the index can start at the position.
  if (after)
    query = query
      .where("w.published_at", "<=", after.publishedAt)
      .where((eb) => eb.or([eb("w.published_at", "<", after.publishedAt), eb("w.id", "<", after.id)]));
  return query.orderBy("w.published_at", "desc").orderBy("w.id", "desc");
}
