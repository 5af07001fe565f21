import { writeFileSync } from "node:fs";
import type { Language } from "~/app/domain/person";
import type { RowProblem } from "~/app/services/import/problems";
import { problemsCsv } from "~/app/services/import/problems-csv";

/** Saves every problem where the command was told to. */
export function saveErrors(file: string, problems: RowProblem[], language: Language): void {
  writeFileSync(file, problemsCsv(problems, language));
}
