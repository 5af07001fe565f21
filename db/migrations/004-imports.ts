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

const STAGES = [
  "reading",
  "unreadable",
  "matching",
  "checking",
  "checked",
  "running",
  "done",
  "failed",
  "interrupted",
  "discarded",
  "expired",
];

/**
 * A file that somebody imports step by step. The file and what was read of it lie in the uploads folder until the
 * import is done; `runner` is the process that works on it, so that a restart is noticed.
 */
export async function up(db: Db): Promise<void> {
  await create(db, "imports", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("acts_as", "text", (c) => c.notNull().check(oneOf("acts_as", ["operator", "owner"])))
      .addColumn("noun", "text", (c) => c.notNull().check(oneOf("noun", ["scenario", "achievement"])))
      .addColumn("organisation_id", "text", (c) => c.references("organisations.id"))
      .addColumn("target_state", "text", (c) =>
        c.notNull().check(oneOf("target_state", ["published", "submitted", "draft"])),
      )
      .addColumn("file_name", "text", (c) => c.notNull().check(sql`length(file_name) between 1 and 200`))
      .addColumn("file_sha256", "text", (c) => c.notNull().check(sql`length(file_sha256) = 64`))
      .addColumn("file_bytes", "integer", (c) => c.notNull())
      .addColumn("stage", "text", (c) => c.notNull().check(oneOf("stage", STAGES)))
      .addColumn("runner", "text")
      .addColumn("problem", "text")
      .addColumn("problem_count", "integer")
      .addColumn("summary", "text")
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("updated_at", "text", (c) => c.notNull())
      .addCheckConstraint(
        "imports_owner",
        sql`acts_as = 'operator' or (organisation_id is not null and target_state <> 'published')`,
      )
      .addCheckConstraint(
        "imports_runner",
        sql`(stage in ('reading', 'checking', 'running')) = (runner is not null)`,
      )
      .addCheckConstraint("imports_problem", sql`stage <> 'unreadable' or problem is not null`)
      .addCheckConstraint("imports_checked", sql`(stage = 'checked') = (problem_count is not null)`)
      .addCheckConstraint("imports_summary", sql`(stage = 'done') = (summary is not null)`),
  );
  await db.schema.createIndex("imports_person").on("imports").columns(["person_id", "created_at"]).execute();
  await db.schema.createIndex("imports_stage").on("imports").columns(["stage", "updated_at"]).execute();
  await sql`create unique index imports_one_running on imports (person_id) where stage = 'running'`.execute(
    db,
  );
}
