import { mayMatchColumns } from "~/app/domain/import-stage";
import { type FieldProblem, Refusal } from "~/app/domain/refusal";
import { database } from "~/db/connection";
import { moveImport, type StoredImport } from "~/db/queries/imports";
import { columnLetters } from "../cell-address";
import { IMPORT_KINDS } from "../kinds";
import { checkImport } from "./check-import";
import type { ImportDetails } from "./details";
import { readDetails, writeDetails } from "./files";
import { startJob, thisRunner } from "./jobs";

/** What a person chose on the page of columns: a field for every position, an empty word for one to leave out. */
export type ColumnChoices = { fields: readonly string[]; hiddenRows: string };

/** Notes how the columns are matched and begins to check the rows; refused while a needed choice is missing. */
export async function matchColumns(stored: StoredImport, choices: ColumnChoices): Promise<true | Refusal> {
  const details = await readDetails<ImportDetails>(stored.id);
  if (!details?.file || !mayMatchColumns(stored.stage)) return new Refusal("import_moved_on");
  const fields = details.file.columns.map((_, position) => choices.fields[position] || null);
  const problems = problemsOf(stored, fields, details.file.hiddenRows > 0 && !isDecided(choices.hiddenRows));
  if (problems.length > 0) return new Refusal("not_ready", {}, problems);
  const hiddenRows = isDecided(choices.hiddenRows) ? choices.hiddenRows : null;
  return startCheck(stored, { ...details, matching: { fields, hiddenRows } });
}

const isDecided = (word: string): word is "take" | "skip" => word === "take" || word === "skip";

function problemsOf({ noun }: StoredImport, fields: (string | null)[], rowsOpen: boolean): FieldProblem[] {
  const known = new Set<string>(IMPORT_KINDS[noun].columns.map((column) => column.field));
  const problems: FieldProblem[] = [];
  const firstOf = new Map<string, number>();
  fields.forEach((field, position) => {
    if (field === null) return;
    const first = firstOf.get(field);
    const name = columnField(position);
    if (!known.has(field)) problems.push({ field: name, code: "unknown_choice" });
    else if (first !== undefined)
      problems.push({ field: name, code: "import_column_twice", params: { column: columnLetters(first) } });
    else firstOf.set(field, position);
  });
  if (!firstOf.has("title")) problems.push({ field: columnField(0), code: "import_title_missing" });
  if (rowsOpen) problems.push({ field: "hiddenRows", code: "import_hidden_rows" });
  return problems;
}

/** The name of the choice for the column at a position. */
export function columnField(position: number): string {
  return `column-${position}`;
}

/** Checks the rows again with the columns as they were matched, because the market may have moved since. */
export async function checkAgain(stored: StoredImport): Promise<true | Refusal> {
  const details = await readDetails<ImportDetails>(stored.id);
  if (!details?.file || !details.matching) return new Refusal("import_moved_on");
  return startCheck(stored, details);
}

async function startCheck(stored: StoredImport, details: ImportDetails): Promise<true | Refusal> {
  const { check: _, ...kept } = details;
  // The stage first: of two tabs only one goes on, and the other must not lay its choices over this one's.
  const change = { from: [stored.stage], to: "checking", runner: thisRunner() } as const;
  if (!(await moveImport(database(), stored.id, change))) return new Refusal("import_moved_on");
  await writeDetails(stored.id, kept);
  startJob(stored.id, (job) => checkImport(stored, job));
  return true;
}
