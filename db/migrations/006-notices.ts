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

/** What happened to a person's own things; the same event is told to one person once. */
async function notices(db: Db) {
  await create(db, "notices", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("action", "text", (c) => c.notNull())
      .addColumn("subject_kind", "text", (c) =>
        c.notNull().check(oneOf("subject_kind", ["scenario", "achievement", "organisation"])),
      )
      .addColumn("subject_id", "text", (c) => c.notNull())
      .addColumn("organisation_id", "text", (c) => c.references("organisations.id"))
      .addColumn("event", "text", (c) => c.notNull())
      .addColumn("facts", "text", (c) => c.notNull().defaultTo("{}"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("read_at", "text")
      .addColumn("mailed_at", "text")
      .addUniqueConstraint("notices_once", ["event", "person_id"]),
  );
  await db.schema.createIndex("notices_person").on("notices").columns(["person_id", "created_at"]).execute();
  await sql`create index notices_unread on notices (person_id) where read_at is null`.execute(db);
  await sql`create index notices_unmailed on notices (created_at) where read_at is null and mailed_at is null`.execute(
    db,
  );
}

/** Settings and stop links for every kind there is or will be: which kinds there are is the application's to say. */
async function mails(db: Db) {
  await create(db, "mail_settings", (t) =>
    t
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("mail", "text", (c) => c.notNull().check(oneOf("mail", ["at_once", "digest", "off"])))
      .addColumn("updated_at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("mail_settings_pk", ["person_id", "kind"]),
  );
  await create(db, "mail_stop_tokens", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull()),
  );
  await db.schema.createIndex("mail_stop_tokens_age").on("mail_stop_tokens").column("created_at").execute();
  await sql`insert into mail_settings (person_id, kind, mail, updated_at) select person_id, kind, mail, updated_at from alert_settings`.execute(
    db,
  );
  await sql`insert into mail_stop_tokens (id, person_id, kind, created_at) select id, person_id, kind, created_at from alert_stop_tokens`.execute(
    db,
  );
  await db.schema.dropTable("alert_settings").execute();
  await db.schema.dropTable("alert_stop_tokens").execute();
}

/** Mails written in the transaction that counts their content as mailed, and gone from here once they went out. */
async function mailQueue(db: Db) {
  await create(db, "mail_queue", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("content", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("taken_at", "text"),
  );
  await db.schema.createIndex("mail_queue_age").on("mail_queue").column("created_at").execute();
}

/** What can be taken back: a removed search stays for a while, an edited organisation keeps what it said before. */
async function undo(db: Db) {
  await db.schema.alterTable("saved_searches").addColumn("removed_at", "text").execute();
  await create(db, "undo_steps", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("subject_kind", "text", (c) => c.notNull().check(oneOf("subject_kind", ["organisation"])))
      .addColumn("subject_id", "text", (c) => c.notNull())
      .addColumn("version", "integer", (c) => c.notNull())
      .addColumn("content", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull()),
  );
  await db.schema.createIndex("undo_steps_age").on("undo_steps").column("created_at").execute();
}

export async function up(db: Db): Promise<void> {
  await notices(db);
  await mails(db);
  await mailQueue(db);
  await undo(db);
}
