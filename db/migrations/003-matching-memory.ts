import { type CreateTableBuilder, type Kysely, sql } from "kysely";

type Db = Kysely<unknown>;

/** SQLite's own strict typing; PostgreSQL is strict already. */
async function create(
  db: Db,
  name: string,
  build: (table: CreateTableBuilder<string, never>) => CreateTableBuilder<string, string>,
) {
  const table = build(db.schema.createTable(name) as CreateTableBuilder<string, never>);
  await table.modifyEnd(sql`strict`).execute();
}

const oneOf = (column: string, values: string[]) =>
  sql`${sql.ref(column)} in (${sql.join(values.map((value) => sql.lit(value)))})`;
const NOUNS = ["scenario", "achievement"];
const KINDS = ["match", "saved_search"];

/** What a match said when it was shown or used: both records, score, parts, version; nothing about who saw it. */
async function matchSnapshots(db: Db) {
  await create(db, "match_snapshots", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("subject_kind", "text", (c) => c.notNull().check(oneOf("subject_kind", NOUNS)))
      .addColumn("subject_id", "text", (c) => c.notNull())
      .addColumn("counterpart_kind", "text", (c) => c.notNull().check(oneOf("counterpart_kind", NOUNS)))
      .addColumn("counterpart_id", "text", (c) => c.notNull())
      .addColumn("weights_version", "text", (c) => c.notNull())
      .addColumn("digest", "text", (c) => c.notNull())
      .addColumn("score", "text", (c) => c.notNull())
      .addColumn("content", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addUniqueConstraint("match_snapshots_once", [
        "subject_id",
        "counterpart_id",
        "weights_version",
        "digest",
      ]),
  );
}

async function savedSearches(db: Db) {
  await create(db, "saved_searches", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("search_index", "text", (c) =>
        c.notNull().check(oneOf("search_index", ["scenarios", "achievements"])),
      )
      .addColumn("query", "text", (c) => c.notNull())
      .addColumn("name", "text", (c) => c.notNull().check(sql`length(name) between 1 and 60`))
      .addColumn("mailed", "integer", (c) => c.notNull().check(sql`mailed in (0, 1)`))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addUniqueConstraint("saved_searches_once", ["person_id", "search_index", "query"]),
  );
  await db.schema
    .createIndex("saved_searches_query")
    .on("saved_searches")
    .columns(["search_index", "query"])
    .execute();
}

/** One person told of one record once: of a pair with an own record, or of a hit of a saved search. */
async function alerts(db: Db) {
  await create(db, "alerts", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("kind", "text", (c) => c.notNull().check(oneOf("kind", KINDS)))
      .addColumn("about", "text", (c) => c.notNull().check(oneOf("about", NOUNS)))
      .addColumn("scenario_id", "text", (c) => c.references("scenarios.id"))
      .addColumn("achievement_id", "text", (c) => c.references("achievements.id"))
      .addColumn("snapshot_id", "text", (c) => c.references("match_snapshots.id"))
      .addColumn("saved_search_id", "text", (c) => c.references("saved_searches.id").onDelete("cascade"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("read_at", "text")
      .addColumn("mailed_at", "text")
      .addCheckConstraint(
        "alerts_match",
        sql`(kind = 'match') = (scenario_id is not null and achievement_id is not null and snapshot_id is not null)`,
      )
      .addCheckConstraint("alerts_saved_search", sql`(kind = 'saved_search') = (saved_search_id is not null)`)
      .addCheckConstraint(
        "alerts_about",
        sql`case about when 'scenario' then scenario_id is not null else achievement_id is not null end`,
      ),
  );
  await sql`create unique index alerts_pair_once on alerts (person_id, scenario_id, achievement_id) where kind = 'match'`.execute(
    db,
  );
  for (const noun of NOUNS)
    await sql`create unique index ${sql.id(`alerts_search_${noun}_once`)} on alerts (saved_search_id, ${sql.id(`${noun}_id`)}) where kind = 'saved_search' and ${sql.id(`${noun}_id`)} is not null`.execute(
      db,
    );
  await db.schema.createIndex("alerts_saved_search").on("alerts").column("saved_search_id").execute();
  await db.schema.createIndex("alerts_person").on("alerts").columns(["person_id", "created_at"]).execute();
  await sql`create index alerts_unread on alerts (person_id) where read_at is null`.execute(db);
  await sql`create index alerts_unmailed on alerts (created_at) where read_at is null and mailed_at is null`.execute(
    db,
  );
}

/** What a person wants by mail, when the last digest went, and the links that stop a kind. */
async function alertMails(db: Db) {
  await create(db, "alert_settings", (t) =>
    t
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("kind", "text", (c) => c.notNull().check(oneOf("kind", KINDS)))
      .addColumn("mail", "text", (c) => c.notNull().check(oneOf("mail", ["digest", "off"])))
      .addColumn("updated_at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("alert_settings_pk", ["person_id", "kind"]),
  );
  await create(db, "alert_digests", (t) =>
    t
      .addColumn("person_id", "text", (c) => c.primaryKey().references("people.id"))
      .addColumn("digest_sent_on", "text", (c) => c.notNull()),
  );
  await create(db, "alert_stop_tokens", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("kind", "text", (c) => c.notNull().check(oneOf("kind", [...KINDS, "all"])))
      .addColumn("created_at", "text", (c) => c.notNull()),
  );
  await db.schema.createIndex("alert_stop_tokens_age").on("alert_stop_tokens").column("created_at").execute();
}

const DECLINE_CODES = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13"];

/** Verdicts on matches. A changed or withdrawn one ends and stays, so that learning can see the change of mind. */
async function matchFeedback(db: Db) {
  await create(db, "match_feedback", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("subject_kind", "text", (c) => c.notNull().check(oneOf("subject_kind", NOUNS)))
      .addColumn("subject_id", "text", (c) => c.notNull())
      .addColumn("counterpart_kind", "text", (c) => c.notNull().check(oneOf("counterpart_kind", NOUNS)))
      .addColumn("counterpart_id", "text", (c) => c.notNull())
      .addColumn("snapshot_id", "text", (c) => c.notNull().references("match_snapshots.id"))
      .addColumn("verdict", "text", (c) => c.notNull().check(oneOf("verdict", ["fits", "does_not_fit"])))
      .addColumn("code", "text", (c) => c.check(oneOf("code", DECLINE_CODES)))
      .addColumn("note", "text", (c) => c.notNull().defaultTo("").check(sql`length(note) <= 300`))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("ended_at", "text")
      .addCheckConstraint("match_feedback_reason", sql`(verdict = 'fits') = (code is null)`)
      .addCheckConstraint("match_feedback_other", sql`code is null or code <> '13' or length(note) > 0`),
  );
  await sql`create unique index match_feedback_one_current on match_feedback (person_id, subject_id, counterpart_id) where ended_at is null`.execute(
    db,
  );
  await sql`create index match_feedback_counterpart on match_feedback (counterpart_id) where ended_at is null`.execute(
    db,
  );
}

/** What was public before anybody could be told of it is no news: both consumers begin at the end of the outbox. */
async function cursors(db: Db) {
  for (const name of ["alerts-matches", "alerts-searches"])
    await sql`insert into search_cursor (engine, seq) select ${sql.lit(name)}, coalesce(max(seq), 0) from outbox`.execute(
      db,
    );
}

export async function up(db: Db): Promise<void> {
  await matchSnapshots(db);
  await savedSearches(db);
  await alerts(db);
  await alertMails(db);
  await matchFeedback(db);
  await cursors(db);
}
