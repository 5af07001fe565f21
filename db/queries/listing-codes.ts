import type { Db } from "../connection";

type CodeRow = { list: string; code: string };

/** Vocabulary codes of a record, sorted into the fields that `lists` names; every field is there, empty or not. */
export function codesByField<F extends string>(
  lists: Readonly<Record<string, F>>,
  rows: CodeRow[],
): Record<F, string[]> {
  const fields = Object.fromEntries(Object.values<F>(lists).map((field) => [field, []])) as unknown as Record<
    F,
    string[]
  >;
  for (const row of rows) {
    const field = lists[row.list];
    if (field) fields[field].push(row.code);
  }
  return fields;
}

/** Replaces all vocabulary codes of one record; a code said twice counts once. */
export async function replaceCodes<F extends string>(
  db: Db,
  noun: "scenario" | "achievement",
  id: string,
  lists: Readonly<Record<string, F>>,
  content: Record<F, string[]>,
): Promise<void> {
  const rows = Object.entries<F>(lists).flatMap(([list, field]) =>
    [...new Set(content[field])].map((code, position) => ({ list, code, position })),
  );
  if (noun === "scenario") {
    await db.deleteFrom("scenario_codes").where("scenario_id", "=", id).execute();
    if (rows.length > 0)
      await db.insertInto("scenario_codes").values(rows.map((row) => ({ scenario_id: id, ...row }))).execute();
    return;
  }
  await db.deleteFrom("achievement_codes").where("achievement_id", "=", id).execute();
  if (rows.length > 0)
    await db.insertInto("achievement_codes").values(rows.map((row) => ({ achievement_id: id, ...row }))).execute();
}
