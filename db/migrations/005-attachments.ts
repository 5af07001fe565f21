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

/** Who gets a file. The two in the middle wait for introductions; nothing writes them yet. */
const VISIBILITIES = ["public", "registered", "after_interest", "after_nda", "private"];

/**
 * The files of a record. Their bytes lie once for each sha256 in the uploads folder; `purged_at` says that this
 * row no longer keeps them.
 */
export async function up(db: Db): Promise<void> {
  await create(db, "attachments", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("noun", "text", (c) => c.notNull().check(oneOf("noun", ["scenario", "achievement"])))
      .addColumn("record_id", "text", (c) => c.notNull())
      .addColumn("file_name", "text", (c) => c.notNull().check(sql`length(file_name) between 1 and 200`))
      .addColumn("media_type", "text", (c) => c.notNull())
      .addColumn("bytes", "integer", (c) => c.notNull().check(sql`bytes between 1 and 20971520`))
      .addColumn("sha256", "text", (c) => c.notNull().check(sql`length(sha256) = 64`))
      .addColumn("visibility", "text", (c) => c.notNull().check(oneOf("visibility", VISIBILITIES)))
      .addColumn("level", "integer", (c) => c.check(sql`level between 1 and 13`))
      .addColumn("uploaded_by", "text", (c) => c.notNull().references("people.id"))
      .addColumn("uploaded_at", "text", (c) => c.notNull())
      .addColumn("removed_by", "text", (c) => c.references("people.id"))
      .addColumn("removed_at", "text")
      .addColumn("purged_at", "text")
      .addCheckConstraint("attachments_level", sql`level is null or noun = 'achievement'`)
      .addCheckConstraint("attachments_removed", sql`(removed_at is null) = (removed_by is null)`)
      .addCheckConstraint("attachments_purged", sql`purged_at is null or removed_at is not null`),
  );
  await db.schema
    .createIndex("attachments_record")
    .on("attachments")
    .columns(["noun", "record_id", "uploaded_at"])
    .execute();
  await db.schema.createIndex("attachments_bytes").on("attachments").columns(["sha256"]).execute();
  await sql`create unique index attachments_once on attachments (noun, record_id, sha256)
    where removed_at is null`.execute(db);
}
