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

/** The code rows of one record; a code said twice counts once. */
export function codeRows<F extends string>(
  lists: Readonly<Record<string, F>>,
  content: Record<F, string[]>,
): { list: string; code: string; position: number }[] {
  return Object.entries<F>(lists).flatMap(([list, field]) =>
    [...new Set(content[field])].map((code, position) => ({ list, code, position })),
  );
}
