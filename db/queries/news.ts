import { sql } from "kysely";
import type { NewsKind } from "~/app/domain/notice";
import type { Db } from "../connection";
import { instant } from "../ids";
import type { Trx } from "../transaction";
import { UNREAD_CAP } from "./alerts";
import { visibleAlerts } from "./visible-alerts";
import { visibleNotices } from "./visible-notices";

/** News is what a person is told of, from both tables: alerts (matches, saved searches) and notices. */
export type NewsRef = { source: "alert" | "notice"; id: string };

type NewsRow = { id: string; kind: NewsKind; created_at: string; read_at: string | null; source: string };

function everything(db: Db, personId: string, now: string) {
  const alerts = visibleAlerts(db, now)
    .select(["a.id", "a.kind", "a.created_at", "a.read_at", sql.lit("alert").as("source")])
    .where("a.person_id", "=", personId);
  const notices = visibleNotices(db)
    .select(["n.id", "n.kind", "n.created_at", "n.read_at", sql.lit("notice").as("source")])
    .where("n.person_id", "=", personId);
  return alerts.$castTo<NewsRow>().unionAll(notices.$castTo<NewsRow>());
}

export type NewsPage = { kind: NewsKind | null; limit: number; offset: number };

/** A person's news, the newest first, of one kind or of all. `now` is ISO-8601 UTC. */
export async function listNewsRefs(
  db: Db,
  personId: string,
  now: string,
  { kind, limit, offset }: NewsPage,
): Promise<NewsRef[]> {
  let query = db.selectFrom(everything(db, personId, now).as("u")).select(["u.id", "u.source"]);
  if (kind) query = query.where("u.kind", "=", kind);
  const rows = await query
    .orderBy("u.created_at", "desc")
    .orderBy("u.id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ id, source }) => ({ id, source: source === "alert" ? "alert" : "notice" }));
}

/** How many pieces of news a person has by kind; kinds without any are absent. */
export async function countNewsByKind(
  db: Db,
  personId: string,
  now: string,
): Promise<Partial<Record<NewsKind, number>>> {
  const rows = await db
    .selectFrom(everything(db, personId, now).as("u"))
    .select(["u.kind", (eb) => eb.fn.countAll<number>().as("count")])
    .groupBy("u.kind")
    .execute();
  return Object.fromEntries(rows.map((row) => [row.kind, Number(row.count)]));
}

/** How much news a person has not read, `UNREAD_CAP` at most. Asked on every page: two partial indexes, no sorting. */
export async function countUnreadNews(db: Db, personId: string, now: string = instant()): Promise<number> {
  const alerts = visibleAlerts(db, now)
    .select("a.id")
    .where("a.person_id", "=", personId)
    .where("a.read_at", "is", null)
    .limit(UNREAD_CAP);
  const notices = visibleNotices(db)
    .select("n.id")
    .where("n.person_id", "=", personId)
    .where("n.read_at", "is", null)
    .limit(UNREAD_CAP);
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom(alerts.as("x"))
        .select((e) => e.fn.countAll<number>().as("c"))
        .as("alerts"),
      eb
        .selectFrom(notices.as("y"))
        .select((e) => e.fn.countAll<number>().as("c"))
        .as("notices"),
    ])
    .executeTakeFirstOrThrow();
  return Math.min(Number(row.alerts) + Number(row.notices), UNREAD_CAP);
}

/** Makes unread again what a person marked as read at exactly that instant. Returns how many. */
export async function setUnreadAgain(trx: Trx, personId: string, readAt: string): Promise<number> {
  let count = 0;
  for (const table of ["alerts", "notices"] as const) {
    const result = await trx
      .updateTable(table as "alerts")
      .set({ read_at: null })
      .where("person_id", "=", personId)
      .where("read_at", "=", readAt)
      .executeTakeFirst();
    count += Number(result.numUpdatedRows);
  }
  return count;
}
