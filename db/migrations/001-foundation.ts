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
const flag = (column: string) => sql`${sql.ref(column)} in (0, 1)`;

async function people(db: Db) {
  await create(db, "people", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("email", "text", (c) => c.notNull().unique())
      .addColumn("email_verified_at", "text")
      .addColumn("password_hash", "text", (c) => c.notNull())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("phone", "text", (c) => c.notNull().defaultTo(""))
      .addColumn("language", "text", (c) => c.notNull().check(oneOf("language", ["zh-CN", "en"])))
      .addColumn("is_sample", "integer", (c) => c.notNull().defaultTo(0).check(flag("is_sample")))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("updated_at", "text", (c) => c.notNull()),
  );
  await create(db, "role_grants", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("role", "text", (c) => c.notNull().check(oneOf("role", ["operator", "technology_manager"])))
      .addColumn("granted_by", "text", (c) => c.notNull())
      .addColumn("granted_at", "text", (c) => c.notNull())
      .addColumn("revoked_at", "text"),
  );
  await sql`create unique index role_grants_one_active on role_grants (person_id, role) where revoked_at is null`.execute(
    db,
  );
  await create(db, "sessions", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("expires_at", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("user_agent", "text", (c) => c.notNull().defaultTo("")),
  );
  await db.schema.createIndex("sessions_person").on("sessions").column("person_id").execute();
  await create(db, "email_tokens", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("purpose", "text", (c) =>
        c.notNull().check(oneOf("purpose", ["verify_email", "reset_password"])),
      )
      .addColumn("email", "text", (c) => c.notNull())
      .addColumn("expires_at", "text", (c) => c.notNull())
      .addColumn("used_at", "text")
      .addColumn("created_at", "text", (c) => c.notNull()),
  );
}

const ORGANISATION_KINDS = [
  "chain_leader",
  "sme",
  "university",
  "institute",
  "new_rd",
  "transfer_office",
  "evaluation_body",
  "platform",
  "park",
  "authority",
];

async function organisations(db: Db) {
  await create(db, "organisations", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("name_en", "text")
      .addColumn("credit_code", "text", (c) => c.notNull().unique().check(sql`length(credit_code) = 18`))
      .addColumn("kind", "text", (c) => c.notNull().check(oneOf("kind", ORGANISATION_KINDS)))
      .addColumn("city_code", "text", (c) => c.notNull().references("cities.code"))
      .addColumn("size", "text", (c) => c.check(oneOf("size", ["large", "medium", "small", "micro"])))
      .addColumn("is_high_tech", "integer", (c) => c.notNull().defaultTo(0).check(flag("is_high_tech")))
      .addColumn("is_specialised", "integer", (c) => c.notNull().defaultTo(0).check(flag("is_specialised")))
      .addColumn("is_little_giant", "integer", (c) => c.notNull().defaultTo(0).check(flag("is_little_giant")))
      .addColumn("intro", "text")
      .addColumn("website", "text")
      .addColumn("status", "text", (c) =>
        c.notNull().check(oneOf("status", ["submitted", "verified", "rejected", "suspended"])),
      )
      .addColumn("status_note", "text")
      .addColumn("verified_at", "text")
      .addColumn("verified_by", "text")
      .addColumn("is_sample", "integer", (c) => c.notNull().defaultTo(0).check(flag("is_sample")))
      .addColumn("version", "integer", (c) => c.notNull().defaultTo(1))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("updated_at", "text", (c) => c.notNull())
      .addCheckConstraint(
        "organisations_verified_columns",
        sql`status <> 'verified' or (verified_at is not null and verified_by is not null)`,
      )
      .addCheckConstraint(
        "organisations_note",
        sql`status not in ('rejected', 'suspended') or length(coalesce(status_note, '')) > 0`,
      ),
  );
  await create(db, "memberships", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
      .addColumn("role", "text", (c) => c.notNull().check(oneOf("role", ["owner", "editor", "viewer"])))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("ended_at", "text"),
  );
  await sql`create unique index memberships_one_active on memberships (person_id, organisation_id) where ended_at is null`.execute(
    db,
  );
  await db.schema
    .createIndex("memberships_organisation")
    .on("memberships")
    .column("organisation_id")
    .execute();
  await create(db, "invitations", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("organisation_id", "text", (c) => c.notNull().references("organisations.id"))
      .addColumn("email", "text", (c) => c.notNull())
      .addColumn("role", "text", (c) => c.notNull().check(oneOf("role", ["owner", "editor", "viewer"])))
      .addColumn("token_hash", "text", (c) => c.notNull().unique())
      .addColumn("invited_by", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull())
      .addColumn("expires_at", "text", (c) => c.notNull())
      .addColumn("accepted_at", "text")
      .addColumn("revoked_at", "text"),
  );
  await sql`create unique index invitations_one_open on invitations (organisation_id, email) where accepted_at is null and revoked_at is null`.execute(
    db,
  );
}

async function vocabulary(db: Db) {
  await create(db, "cities", (t) =>
    t
      .addColumn("code", "text", (c) => c.primaryKey())
      .addColumn("name_zh", "text", (c) => c.notNull())
      .addColumn("name_en", "text", (c) => c.notNull())
      .addColumn("pinyin", "text", (c) => c.notNull())
      .addColumn("latitude", "text")
      .addColumn("longitude", "text")
      .addColumn("tile_column", "integer")
      .addColumn("tile_row", "integer")
      .addColumn("merged_into", "text")
      .addColumn("position", "integer", (c) => c.notNull()),
  );
  const named = (t: CreateTableBuilder<string, never>) =>
    t
      .addColumn("code", "text", (c) => c.primaryKey())
      .addColumn("name_zh", "text", (c) => c.notNull())
      .addColumn("name_en", "text", (c) => c.notNull())
      .addColumn("description_zh", "text", (c) => c.notNull().defaultTo(""))
      .addColumn("description_en", "text", (c) => c.notNull().defaultTo(""))
      .addColumn("synonyms", "text", (c) => c.notNull().defaultTo("[]"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("version", "text", (c) => c.notNull())
      .addColumn("effective_from", "text", (c) => c.notNull())
      .addColumn("retired_on", "text")
      .addColumn("origin", "text", (c) => c.notNull().check(oneOf("origin", ["policy", "operator"])))
      .addColumn("edited", "integer", (c) => c.notNull().defaultTo(0).check(flag("edited")));
  await create(db, "domains", (t) =>
    named(t).addColumn("grouping", "text", (c) => c.notNull().check(oneOf("grouping", ["eight", "x"]))),
  );
  await create(db, "subfields", (t) =>
    named(t)
      .addColumn("domain_code", "text", (c) => c.notNull().references("domains.code"))
      .addColumn("parent_code", "text")
      .addColumn("kind", "text", (c) =>
        c.notNull().check(oneOf("kind", ["direction", "technology", "product"])),
      ),
  );
  await create(db, "applications", (t) => named(t).addColumn("domain_codes", "text", (c) => c.notNull()));
  await create(db, "neighbours", (t) =>
    t
      .addColumn("code_a", "text", (c) => c.notNull())
      .addColumn("code_b", "text", (c) => c.notNull())
      .addColumn("weight", "text", (c) => c.notNull())
      .addColumn("reason_zh", "text", (c) => c.notNull())
      .addColumn("reason_en", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("neighbours_pk", ["code_a", "code_b"]),
  );
  await create(db, "terms", (t) =>
    t
      .addColumn("list", "text", (c) => c.notNull())
      .addColumn("code", "text", (c) => c.notNull())
      .addColumn("name_zh", "text", (c) => c.notNull())
      .addColumn("name_en", "text", (c) => c.notNull())
      .addColumn("note_zh", "text", (c) => c.notNull().defaultTo(""))
      .addColumn("note_en", "text", (c) => c.notNull().defaultTo(""))
      .addColumn("synonyms", "text", (c) => c.notNull().defaultTo("[]"))
      .addColumn("details", "text", (c) => c.notNull().defaultTo("{}"))
      .addColumn("position", "integer", (c) => c.notNull())
      .addColumn("edited", "integer", (c) => c.notNull().defaultTo(0).check(flag("edited")))
      .addPrimaryKeyConstraint("terms_pk", ["list", "code"]),
  );
}

const STATES = [
  "draft",
  "submitted",
  "under_review",
  "returned",
  "approved",
  "rejected",
  "published",
  "paused",
  "withdrawn",
  "expired",
];

/** The columns that a scenario and an achievement share, with the constraints that tie state to columns. */
function listing(t: CreateTableBuilder<string, never>) {
  return t
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("no", "text", (c) => c.unique())
    .addColumn("organisation_id", "text", (c) => c.references("organisations.id"))
    .addColumn("state", "text", (c) => c.notNull().check(oneOf("state", STATES)))
    .addColumn("state_reason", "text")
    .addColumn("source", "text", (c) => c.notNull().check(oneOf("source", ["self", "visit", "import"])))
    .addColumn("external_id", "text")
    .addColumn("domain_proposed_confidence", "text")
    .addColumn("vocabulary_version", "text", (c) => c.notNull())
    .addColumn("published_at", "text")
    .addColumn("valid_until", "text")
    .addColumn("last_confirmed_at", "text")
    .addColumn("is_sample", "integer", (c) => c.notNull().defaultTo(0).check(flag("is_sample")))
    .addColumn("version", "integer", (c) => c.notNull().defaultTo(1))
    .addColumn("created_by", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addColumn("title", "text", (c) => c.notNull().check(sql`length(title) <= 80`))
    .addColumn("title_en", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("summary_en", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("domain_code", "text", (c) => c.references("domains.code"))
    .addColumn("city_code", "text", (c) => c.references("cities.code"))
    .addColumn("not_classified", "integer", (c) => c.notNull().defaultTo(0).check(flag("not_classified")))
    .addColumn("contact_name", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("contact_phone", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("contact_email", "text", (c) => c.notNull().defaultTo(""))
    .addColumn("trl_scale", "text", (c) => c.notNull().check(oneOf("trl_scale", ["TRL9", "QD13"])));
}

function listingConstraints<T extends string>(t: CreateTableBuilder<T, string>, noun: string) {
  return t
    .addCheckConstraint(`${noun}_owner`, sql`organisation_id is not null or source = 'import'`)
    .addCheckConstraint(
      `${noun}_published_columns`,
      sql`state not in ('published', 'paused', 'expired', 'withdrawn') or (no is not null and published_at is not null and valid_until is not null)`,
    )
    .addCheckConstraint(`${noun}_numbered`, sql`state = 'draft' or no is not null`)
    .addCheckConstraint(
      `${noun}_reason`,
      sql`state not in ('rejected', 'paused', 'withdrawn') or length(coalesce(state_reason, '')) > 0`,
    );
}

async function listingIndexes(db: Db, table: string) {
  await db.schema.createIndex(`${table}_state`).on(table).columns(["state", "published_at"]).execute();
  await db.schema
    .createIndex(`${table}_organisation`)
    .on(table)
    .columns(["organisation_id", "updated_at"])
    .execute();
  await sql`create unique index ${sql.id(`${table}_external`)} on ${sql.table(table)} (external_id) where external_id is not null`.execute(
    db,
  );
  await sql`create index ${sql.id(`${table}_valid`)} on ${sql.table(table)} (valid_until) where state in ('published', 'paused')`.execute(
    db,
  );
}

/** Child rows keep the order in which people wrote them. */
function childOf(t: CreateTableBuilder<string, never>, parent: string) {
  return t
    .addColumn(`${parent}_id`, "text", (c) => c.notNull().references(`${parent}s.id`).onDelete("cascade"))
    .addColumn("position", "integer", (c) => c.notNull());
}

function keyed(t: CreateTableBuilder<string, string>, name: string, parent: string) {
  return t.addPrimaryKeyConstraint(`${name}_pk`, [`${parent}_id`, "position"]);
}

async function codes(db: Db, parent: string) {
  const name = `${parent}_codes`;
  await create(db, name, (t) =>
    t
      .addColumn(`${parent}_id`, "text", (c) => c.notNull().references(`${parent}s.id`).onDelete("cascade"))
      .addColumn("list", "text", (c) => c.notNull())
      .addColumn("code", "text", (c) => c.notNull())
      .addColumn("position", "integer", (c) => c.notNull())
      .addPrimaryKeyConstraint(`${name}_pk`, [`${parent}_id`, "list", "code"]),
  );
  await db.schema.createIndex(`${name}_code`).on(name).columns(["list", "code"]).execute();
}

async function scenarios(db: Db) {
  const text = (c: { notNull(): { defaultTo(v: string): unknown } }) => c.notNull().defaultTo("") as never;
  await create(db, "scenarios", (t) =>
    listingConstraints(
      listing(t)
        .addColumn("one_line", "text", (c) => c.notNull().defaultTo("").check(sql`length(one_line) <= 120`))
        .addColumn("anonymous", "integer", (c) => c.notNull().defaultTo(0).check(flag("anonymous")))
        .addColumn("scenario_class", "text", (c) =>
          c.check(oneOf("scenario_class", ["comprehensive", "cross_domain", "vertical"])),
        )
        .addColumn("stage", "text", (c) =>
          c.check(oneOf("stage", ["early_validation", "integration_trial", "full_rollout"])),
        )
        .addColumn("opportunity_kind", "text", (c) =>
          c.check(oneOf("opportunity_kind", ["trial", "procurement"])),
        )
        .addColumn("site", "text", text)
        .addColumn("site_conditions", "text", text)
        .addColumn("problem", "text", text)
        .addColumn("current_solution", "text", text)
        .addColumn("scope_of_work", "text", text)
        .addColumn("trl_min", "integer", (c) => c.check(sql`trl_min between 1 and 13`))
        .addColumn("trl_target", "integer", (c) => c.check(sql`trl_target between 1 and 13`))
        .addColumn("resources_text", "text", text)
        .addColumn("ip_terms", "text", (c) =>
          c.check(oneOf("ip_terms", ["supplier", "demander", "shared", "negotiable"])),
        )
        .addColumn("ip_terms_text", "text", text)
        .addColumn("budget_min", "text")
        .addColumn("budget_max", "text")
        .addColumn("trial_funding", "integer", (c) => c.notNull().defaultTo(0).check(flag("trial_funding")))
        .addColumn("trial_funding_amount", "text")
        .addColumn("responder_conditions_text", "text", text)
        .addColumn("need_by", "text")
        .addColumn("start_on", "text")
        .addColumn("duration_months", "integer", (c) => c.check(sql`duration_months between 1 and 120`))
        .addColumn("questions_close", "text")
        .addColumn("answers_by", "text")
        .addColumn("responses_close", "text")
        .addColumn("decision_role", "text", text)
        .addCheckConstraint(
          "scenarios_trl_window",
          sql`trl_min is null or trl_target is null or trl_min <= trl_target`,
        )
        .addCheckConstraint(
          "scenarios_dates",
          sql`(questions_close is null or answers_by is null or questions_close <= answers_by) and (answers_by is null or responses_close is null or answers_by <= responses_close)`,
        ),
      "scenarios",
    ),
  );
  await listingIndexes(db, "scenarios");
  await codes(db, "scenario");
  await create(db, "scenario_requirements", (t) =>
    keyed(
      childOf(t, "scenario")
        .addColumn("text", "text", (c) => c.notNull())
        .addColumn("must", "integer", (c) => c.notNull().check(flag("must"))),
      "scenario_requirements",
      "scenario",
    ),
  );
  await create(db, "scenario_indicators", (t) =>
    keyed(
      childOf(t, "scenario")
        .addColumn("name", "text", (c) => c.notNull())
        .addColumn("operator", "text", (c) =>
          c.notNull().check(oneOf("operator", [">=", "<=", "=", "range"])),
        )
        .addColumn("value", "text", (c) => c.notNull())
        .addColumn("value_max", "text")
        .addColumn("unit", "text", (c) => c.notNull())
        .addColumn("test_method", "text")
        .addColumn("must", "integer", (c) => c.notNull().check(flag("must")))
        .addCheckConstraint("scenario_indicators_range", sql`(operator = 'range') = (value_max is not null)`),
      "scenario_indicators",
      "scenario",
    ),
  );
}

async function achievements(db: Db) {
  const text = (c: { notNull(): { defaultTo(v: string): unknown } }) => c.notNull().defaultTo("") as never;
  await create(db, "achievements", (t) =>
    listingConstraints(
      listing(t)
        .addColumn("registration_no", "text", text)
        .addColumn("completing_units", "text", (c) => c.notNull().defaultTo("[]"))
        .addColumn("people", "text", (c) => c.notNull().defaultTo("[]"))
        .addColumn("recommender", "text", text)
        .addColumn("start_month", "text")
        .addColumn("end_month", "text")
        .addColumn("keywords", "text", (c) => c.notNull().defaultTo("[]"))
        .addColumn("achievement_class", "text", (c) =>
          c.check(oneOf("achievement_class", ["basic_research", "applied_research", "development"])),
        )
        .addColumn("origin", "text")
        .addColumn("form", "text")
        .addColumn("level_claim", "text")
        .addColumn("stage", "text", (c) => c.check(oneOf("stage", ["early", "pilot", "mature"])))
        .addColumn("trl_level", "integer", (c) => c.check(sql`trl_level between 1 and 13`))
        .addColumn("summary", "text", text)
        .addColumn("innovations", "text", (c) => c.notNull().defaultTo("[]"))
        .addColumn("usable_in", "text", text)
        .addColumn("benefits", "text", text)
        .addColumn("title_clear", "integer", (c) => c.notNull().defaultTo(0).check(flag("title_clear")))
        .addColumn("pricing_method", "text")
        .addColumn("asking_price", "text")
        .addColumn("trial_ok", "integer", (c) => c.notNull().defaultTo(0).check(flag("trial_ok")))
        .addColumn("trial_months", "integer", (c) => c.check(sql`trial_months between 1 and 60`))
        .addColumn("trial_conditions", "text", text)
        .addColumn("ethics_ok", "integer", (c) => c.notNull().defaultTo(0).check(flag("ethics_ok")))
        .addColumn("ethics_approval_no", "text", text)
        .addColumn("transfer_state", "text", (c) =>
          c
            .notNull()
            .check(
              oneOf("transfer_state", [
                "available",
                "reserved",
                "in_trial",
                "contracted",
                "registered",
                "in_production",
                "unavailable",
              ]),
            ),
        ),
      "achievements",
    ),
  );
  await listingIndexes(db, "achievements");
  await codes(db, "achievement");
  const child = (
    name: string,
    build: (t: CreateTableBuilder<string, string>) => CreateTableBuilder<string, string>,
  ) => create(db, name, (t) => keyed(build(childOf(t, "achievement")), name, "achievement"));
  await child("achievement_metrics", (t) =>
    t
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("value", "text", (c) => c.notNull())
      .addColumn("unit", "text", (c) => c.notNull())
      .addColumn("test_report", "text", text),
  );
  await child("achievement_comparisons", (t) =>
    t
      .addColumn("indicator", "text", (c) => c.notNull())
      .addColumn("ours", "text", (c) => c.notNull())
      .addColumn("best", "text", (c) => c.notNull()),
  );
  await child("achievement_applications", (t) =>
    t
      .addColumn("user_org", "text", (c) => c.notNull())
      .addColumn("date", "text", text)
      .addColumn("result", "text", text),
  );
  await child("achievement_ip", (t) =>
    t
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("number", "text", (c) => c.notNull())
      .addColumn("status", "text", (c) =>
        c.notNull().check(oneOf("status", ["filed", "published", "granted", "lapsed"])),
      )
      .addColumn("owner", "text", text)
      .addColumn("expires_on", "text"),
  );
  await child("achievement_evidence", (t) =>
    t
      .addColumn("level", "integer", (c) => c.notNull().check(sql`level between 1 and 13`))
      .addColumn("title", "text", (c) => c.notNull())
      .addColumn("issuer", "text", text)
      .addColumn("date", "text", text)
      .addColumn("reference", "text", text),
  );
}

async function records(db: Db) {
  const subject = (t: CreateTableBuilder<string, never>) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("subject_kind", "text", (c) => c.notNull())
      .addColumn("subject_id", "text", (c) => c.notNull());
  await create(db, "reviews", (t) =>
    subject(t)
      .addColumn("reviewer_id", "text", (c) => c.notNull().references("people.id"))
      .addColumn("started_at", "text", (c) => c.notNull())
      .addColumn("decided_at", "text")
      .addColumn("decision", "text", (c) => c.check(oneOf("decision", ["returned", "approved", "rejected"])))
      .addColumn("note", "text", (c) => c.notNull().defaultTo(""))
      .addCheckConstraint("reviews_decided", sql`(decided_at is null) = (decision is null)`),
  );
  await sql`create unique index reviews_one_open on reviews (subject_kind, subject_id) where decided_at is null`.execute(
    db,
  );
  await create(db, "review_comments", (t) =>
    t
      .addColumn("id", "text", (c) => c.primaryKey())
      .addColumn("review_id", "text", (c) => c.notNull().references("reviews.id"))
      .addColumn("field", "text", (c) => c.notNull())
      .addColumn("text", "text", (c) => c.notNull())
      .addColumn("created_at", "text", (c) => c.notNull()),
  );
  await create(db, "transitions", (t) =>
    subject(t)
      .addColumn("from_state", "text", (c) => c.notNull())
      .addColumn("to_state", "text", (c) => c.notNull())
      .addColumn("action", "text", (c) => c.notNull())
      .addColumn("actor_id", "text", (c) => c.notNull())
      .addColumn("acted_as", "text", (c) => c.notNull())
      .addColumn("reason", "text", (c) => c.notNull().defaultTo(""))
      .addColumn("at", "text", (c) => c.notNull()),
  );
  await db.schema
    .createIndex("transitions_subject")
    .on("transitions")
    .columns(["subject_kind", "subject_id", "at"])
    .execute();
  await create(db, "revisions", (t) =>
    subject(t)
      .addColumn("version", "integer", (c) => c.notNull())
      .addColumn("content", "text", (c) => c.notNull())
      .addColumn("saved_by", "text", (c) => c.notNull())
      .addColumn("saved_at", "text", (c) => c.notNull())
      .addUniqueConstraint("revisions_version", ["subject_kind", "subject_id", "version"]),
  );
  await create(db, "audit_log", (t) =>
    subject(t)
      .addColumn("actor_id", "text", (c) => c.notNull())
      .addColumn("action", "text", (c) => c.notNull())
      .addColumn("details", "text", (c) => c.notNull().defaultTo("{}"))
      .addColumn("at", "text", (c) => c.notNull()),
  );
  await db.schema
    .createIndex("audit_subject")
    .on("audit_log")
    .columns(["subject_kind", "subject_id", "at"])
    .execute();
  await create(db, "number_series", (t) =>
    t
      .addColumn("series", "text", (c) => c.primaryKey())
      .addColumn("last_serial", "integer", (c) => c.notNull()),
  );
  await create(db, "outbox", (t) =>
    t
      .addColumn("seq", "integer", (c) => c.primaryKey().autoIncrement())
      .addColumn("topic", "text", (c) => c.notNull().check(oneOf("topic", ["scenarios", "achievements"])))
      .addColumn("ref_id", "text", (c) => c.notNull())
      .addColumn("at", "text", (c) => c.notNull()),
  );
  await create(db, "search_cursor", (t) =>
    t.addColumn("engine", "text", (c) => c.primaryKey()).addColumn("seq", "integer", (c) => c.notNull()),
  );
}

export async function up(db: Db): Promise<void> {
  await people(db);
  await vocabulary(db);
  await organisations(db);
  await scenarios(db);
  await achievements(db);
  await records(db);
}
