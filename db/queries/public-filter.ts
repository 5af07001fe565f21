import { type RawBuilder, sql } from "kysely";
import type { ListingTable } from "./listings";

/** Alternatives of one field; null stands for records that lack it. */
export type Choice = readonly (string | null)[];

/** Fields narrow each other (AND), the values of one are alternatives (OR); the same facets as the index has. */
export type PublicFilter = Partial<
  Record<"domain" | "subfield" | "application" | "city" | "mode" | "orgKind" | "stage" | "trl", Choice>
>;

type Condition = RawBuilder<boolean>;

/** The tables' own names for what both kinds of listing have. */
const NOUNS = {
  scenarios: { codes: "scenario_codes", parent: "scenario_id", mode: "cooperation_mode" },
  achievements: { codes: "achievement_codes", parent: "achievement_id", mode: "transfer_mode" },
} as const;

/** A filter as conditions on a listing `l` (its level a window) and its organisation `o`; each means what the index's facet means. */
export function filterConditions(table: ListingTable, filter: PublicFilter): Condition[] {
  const of = (choice: Choice | undefined, make: (choice: Choice) => Condition) =>
    choice ? [make(choice)] : [];
  const filed = (list: string) => (choice: Choice) => filedUnder(table, list, choice);
  return [
    ...of(filter.domain, (choice) => oneOf(sql.ref("l.domain_code"), choice)),
    ...of(filter.city, (choice) => oneOf(cityOf(table), choice)),
    ...of(filter.orgKind, (choice) => oneOf(sql.ref("o.kind"), choice)),
    ...of(filter.stage, (choice) => oneOf(sql.ref("l.stage"), choice)),
    ...of(filter.trl, atLevel),
    ...of(filter.subfield, filed("subfield")),
    ...of(filter.application, filed("application")),
    ...of(filter.mode, filed(NOUNS[table].mode)),
  ];
}

/** An achievement without a city of its own stands in its organisation's. */
function cityOf(table: ListingTable): RawBuilder<unknown> {
  return table === "scenarios" ? sql.ref("l.city_code") : sql`coalesce(l.city_code, o.city_code)`;
}

const anyOf = (conditions: Condition[]): Condition => sql`(${sql.join(conditions, sql` or `)})`;
const given = (choice: Choice): string[] => choice.filter((value) => value !== null);

function oneOf(column: RawBuilder<unknown>, choice: Choice): Condition {
  const values = given(choice);
  return anyOf([
    ...(values.length > 0 ? [sql<boolean>`${column} in (${sql.join(values)})`] : []),
    ...(choice.includes(null) ? [sql<boolean>`${column} is null`] : []),
  ]);
}

function filedUnder(table: ListingTable, list: string, choice: Choice): Condition {
  const { codes, parent } = NOUNS[table];
  const rows = sql`select 1 from ${sql.table(codes)} as c where ${sql.ref(`c.${parent}`)} = l.id and c.list = ${list}`;
  const values = given(choice);
  return anyOf([
    ...(values.length > 0 ? [sql<boolean>`exists (${rows} and c.code in (${sql.join(values)}))`] : []),
    ...(choice.includes(null) ? [sql<boolean>`not exists (${rows})`] : []),
  ]);
}

/** A scenario answers to every level inside its window; an achievement's window is its one level. */
function atLevel(choice: Choice): Condition {
  const low = sql`coalesce(l.trl_min, l.trl_target)`;
  const high = sql`coalesce(l.trl_target, l.trl_min)`;
  return anyOf(
    choice.map((level) =>
      level === null
        ? sql<boolean>`${low} is null`
        : sql<boolean>`(${low} <= ${Number(level)} and ${high} >= ${Number(level)})`,
    ),
  );
}
