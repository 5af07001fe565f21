import type { ListingNoun } from "~/app/domain/listing-number";
import type { ListingState } from "~/app/domain/listing-state";
import type { Actor, Language } from "~/app/domain/person";
import type { ListingRecord } from "~/app/domain/scenario";
import { m } from "~/app/locales/messages/messages";
import { database } from "~/db/connection";
import { listAchievementsByIds } from "~/db/queries/achievements";
import { listMergedCities } from "~/db/queries/bulk-listings";
import { listListings } from "~/db/queries/listings";
import { findOrganisation } from "~/db/queries/organisations";
import { listScenariosByIds } from "~/db/queries/scenarios";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { Column } from "../import/column";
import { exportedId } from "../import/identity";
import { IMPORT_KINDS, type ImportContent } from "../import/kinds";
import { buildLookup } from "../import/lookup";
import { isWritten, SHAPES } from "../import/shapes";
import { writeCell, writeWords } from "../import/write-cell";
import type { WriteWords } from "../import/write-rows";
import { NOUNS } from "../listings/nouns";
import { stateWord } from "./state-words";
import type { Table, TableCell, TableColumn } from "./table";
import { LONGEST_CELL } from "./xlsx";

const PAGE = 200;

/** The filters of the page whose list is exported. */
type Asked = { state: ListingState | null; words?: string };

type Stored<N extends ListingNoun> = ListingRecord & { content: ImportContent[N] };
type Load<N extends ListingNoun> = (db: ReturnType<typeof database>, ids: string[]) => Promise<Stored<N>[]>;
const LOADERS: { [N in ListingNoun]: Load<N> } = {
  scenario: listScenariosByIds,
  achievement: listAchievementsByIds,
};

/** The columns that an import has too, in its order. */
export function writtenColumns<N extends ListingNoun>(noun: N): Column<ImportContent[N]>[] {
  return IMPORT_KINDS[noun].columns.filter((column) => isWritten(column.field));
}

export function headingOf<C>(column: Column<C>, language: Language): string {
  return (language === "en" ? column.en[0] : column.zh[0]) ?? column.field;
}

const LONG = ["text", "requirements", "indicators", "metrics", "comparisons", "cases", "evidence", "rights"];
const NUMBERS = ["version", "whole", "level"];

export function tableColumn<N extends ListingNoun>(
  noun: N,
  column: Column<ImportContent[N]>,
  language: Language,
): TableColumn {
  const kind = SHAPES[noun][column.field]?.kind ?? "line";
  const heading = headingOf(column, language);
  if (NUMBERS.includes(kind)) return { heading, kind: "number" };
  return { heading, kind: LONG.includes(kind) || column.field === "title" ? "long" : "text" };
}

/**
 * Everything that the records of a person's organisations say, in the words and columns of an import: imported
 * again as it is, the file changes nothing.
 */
export function ownListings<N extends ListingNoun>(
  actor: Actor,
  noun: N,
  asked: Asked,
  language: Language,
): Table {
  const options = { locale: language };
  const columns = writtenColumns(noun);
  return {
    title: noun === "scenario" ? m.my_scenarios_title({}, options) : m.my_achievements_title({}, options),
    columns: columns.map((column) => tableColumn(noun, column, language)),
    rows: rowsOf(actor, noun, asked, language),
    notes: () => [],
  };
}

async function* rowsOf<N extends ListingNoun>(
  { memberships }: Actor,
  noun: N,
  { state, words: searched }: Asked,
  language: Language,
): AsyncGenerator<TableCell[]> {
  const db = database();
  const words = writeWords(
    buildLookup(await loadVocabulary(db), await listMergedCities(db), language),
    language,
  );
  const organisationIds = memberships.map((membership) => membership.organisationId);
  const columns = writtenColumns(noun);
  const codes = new Map<string, string>();
  for (const id of organisationIds) codes.set(id, (await findOrganisation(db, id))?.creditCode ?? "");
  for (let offset = 0; ; offset += PAGE) {
    const states = state ? [state] : undefined;
    const filter = { organisationIds, states, words: searched, limit: PAGE, offset };
    const page = await listListings(db, NOUNS[noun].table, filter);
    const ids = page.map((line) => line.id);
    for (const record of await LOADERS[noun](db, ids)) {
      const creditCode = codes.get(record.organisationId ?? "") ?? "";
      yield ownRow(noun, record, { id: exportedId(record, creditCode), columns, words });
    }
    if (page.length < PAGE) return;
  }
}

type RowWith<N extends ListingNoun> = {
  id: string;
  columns: Column<ImportContent[N]>[];
  words: WriteWords;
};

/** One record as a row. A domain that was only proposed is left open, or importing the row would confirm it. */
function ownRow<N extends ListingNoun>(
  noun: N,
  record: Stored<N>,
  { id, columns, words }: RowWith<N>,
): TableCell[] {
  const content = record.domainProposed ? { ...record.content, domainCode: null } : record.content;
  const cells = columns.map((column) => {
    if (column.field === "externalId") return id;
    if (column.field === "version") return record.version;
    if (column.field === "state") return stateWord(record.state, words.language);
    return writeCell(noun, column, content, words);
  });
  // A workbook would cut the text; without the version an import of the row changes nothing.
  const tooLong = cells.some((cell) => typeof cell === "string" && cell.length > LONGEST_CELL);
  return tooLong ? cells.map((cell, at) => (columns[at]?.field === "version" ? null : cell)) : cells;
}
