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

/** The domains an organisation works in, in its own order. */
async function organisationDomains(db: Db) {
  await create(db, "organisation_domains", (t) =>
    t
      .addColumn("organisation_id", "text", (c) =>
        c.notNull().references("organisations.id").onDelete("cascade"),
      )
      .addColumn("domain_code", "text", (c) => c.notNull().references("domains.code"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("organisation_domains_pk", ["organisation_id", "domain_code"]),
  );
  await db.schema
    .createIndex("organisation_domains_domain")
    .on("organisation_domains")
    .column("domain_code")
    .execute();
}

/** What a platform offers, and for each of its kinds the TRL it takes an achievement from and to. */
async function platforms(db: Db) {
  await create(db, "platforms", (t) =>
    t
      .addColumn("organisation_id", "text", (c) =>
        c.notNull().primaryKey().references("organisations.id").onDelete("cascade"),
      )
      .addColumn("services", "text", (c) => c.notNull().defaultTo(""))
      .addColumn("accreditation", "text", (c) => c.notNull().defaultTo("")),
  );
  await create(db, "platform_offers", (t) =>
    t
      .addColumn("organisation_id", "text", (c) =>
        c.notNull().references("platforms.organisation_id").onDelete("cascade"),
      )
      .addColumn("kind", "text", (c) =>
        c.notNull().check(sql`kind in ('proof_of_concept', 'pilot', 'testing')`),
      )
      .addColumn("trl_from", "integer", (c) => c.notNull())
      .addColumn("trl_to", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint("platform_offers_pk", ["organisation_id", "kind"])
      .addCheckConstraint("platform_offers_range", sql`1 <= trl_from and trl_from < trl_to and trl_to <= 9`),
  );
}

export async function up(db: Db): Promise<void> {
  await organisationDomains(db);
  await platforms(db);
}
