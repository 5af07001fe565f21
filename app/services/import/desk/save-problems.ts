import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import type { StoredImport } from "~/db/queries/imports";
import { CONTENT_TYPES, downloadHeaders } from "../../export/download";
import { problemsCsv } from "../problems-csv";
import type { ImportDetails } from "./details";
import { readDetails } from "./files";

/** Every kept problem of a checked import as a CSV file; null when it has none. */
export async function saveProblems(stored: StoredImport) {
  const check = (await readDetails<ImportDetails>(stored.id))?.check;
  if (stored.stage !== "checked" || check?.kind !== "refused") return null;
  const name = m.imports_problems_file({ file: stored.fileName.replace(/\.[^.]*$/, "") });
  return {
    body: problemsCsv(check.problems, currentLanguage()),
    headers: downloadHeaders(`${name}.csv`, CONTENT_TYPES.csv),
  };
}
