import type { ListingNoun } from "~/app/domain/listing-number";
import type { Language } from "~/app/domain/person";
import type { Vocabulary } from "~/app/domain/vocabulary";
import { m } from "~/app/locales/messages/messages";
import type { MergedCity } from "~/db/queries/bulk-listings";
import { writtenColumns } from "../../export/own-listings";
import type { PreparedImport } from "../import-listings";
import type { ImportContent } from "../kinds";
import { buildLookup } from "../lookup";
import { writeCell, writeWords } from "../write-cell";
import type { PreviewRow } from "./details";

const SHOWN = 5;
/** Columns that are about the row, not about the record. */
const OF_ROWS = ["externalId", "version", "state"];

type Known = { vocabulary: Vocabulary; merged: MergedCity[]; language: Language };

/** The first rows as they were understood: what their columns say, in the words of the vocabulary, and the domain. */
export function previewRows<N extends ListingNoun>(
  noun: N,
  { file, plan }: PreparedImport<ImportContent[N]>,
  { vocabulary, merged, language }: Known,
): PreviewRow[] {
  const words = writeWords(buildLookup(vocabulary, merged, language), language);
  const said = new Set([...file.keys, "domainCode"]);
  const columns = writtenColumns(noun).filter(
    (column) => !OF_ROWS.includes(column.field) && column.keys.some((key) => said.has(key)),
  );
  const fresh = new Set(plan.fresh.slice(0, SHOWN).map((row) => row.row));
  const changed = new Set(plan.changed.map((update) => update.row.row));
  const kept = new Set(plan.conflicts.map((conflict) => conflict.row));
  const fateOf = (row: number): PreviewRow["becomes"] => {
    if (fresh.has(row)) return "new";
    if (changed.has(row)) return "changed";
    return kept.has(row) ? "kept" : "same";
  };
  return file.rows.slice(0, SHOWN).map((row) => {
    const { content, domainProposed } = file.withDomain(row.content);
    const textOf = (column: (typeof columns)[number]) => {
      const text = String(writeCell(noun, column, content, words));
      const proposed = column.field === "domainCode" && domainProposed !== null;
      return proposed ? m.exchange_domain_proposed({ domain: text }, { locale: language }) : text;
    };
    const cells = columns.map((column) => ({ field: column.field, text: textOf(column) }));
    return { row: row.row, becomes: fateOf(row.row), cells: cells.filter((cell) => cell.text !== "") };
  });
}
