import type { ListingNoun } from "~/app/domain/listing-number";
import type { Language } from "~/app/domain/person";
import { writtenColumns } from "../../export/own-listings";
import type { ImportSummary } from "../import-listings";
import { fileProblemText, noticeText, placeText, rowProblemText } from "../problem-text";
import type { RowProblem } from "../problems";
import { columnName } from "./column-name";
import type { Check, PreviewRow } from "./details";

/** Problems on one page. */
export const PROBLEMS_SHOWN = 200;
/** Rows that stay as they are, named one by one. */
const KEPT_SHOWN = 100;

export type SummaryView = {
  rows: number;
  fresh: number;
  changed: number;
  unchanged: number;
  kept: number;
  keptRows: { row: number; no: string; why: "changed_since" | "state" }[];
  domainProposed: number;
  domainUnknown: number;
  unitsNotKept: boolean;
  notices: string[];
};
export type ProblemView = { place: string; heading: string; text: string };
export type FirstRow = {
  row: number;
  becomes: PreviewRow["becomes"];
  title: string;
  cells: { label: string; text: string }[];
};
export type CheckView =
  | { kind: "unusable"; text: string }
  | {
      kind: "refused";
      rows: number;
      /** All there are, and how many of them are kept to be shown. */
      count: number;
      kept: number;
      page: number;
      pages: number;
      problems: ProblemView[];
      notices: string[];
    }
  | { kind: "ready"; summary: SummaryView; first: FirstRow[] };

/** What checking found, in words; of many problems one page. */
export function viewCheck(noun: ListingNoun, check: Check, asked: number, language: Language): CheckView {
  if (check.kind === "unusable") return { kind: "unusable", text: fileProblemText(check.problem, language) };
  if (check.kind === "refused") return viewRefused(check, asked, language);
  return {
    kind: "ready",
    summary: viewSummary(check.summary, language),
    first: check.first.map((row) => viewRow(noun, row, language)),
  };
}

function viewRefused(check: Check & { kind: "refused" }, asked: number, language: Language): CheckView {
  const { rows, problems, problemCount: count } = check;
  const pages = Math.max(1, Math.ceil(problems.length / PROBLEMS_SHOWN));
  const page = Math.min(Math.max(1, asked), pages);
  const shown = problems.slice((page - 1) * PROBLEMS_SHOWN, page * PROBLEMS_SHOWN);
  return {
    ...{ kind: "refused", rows, count, kept: problems.length, page, pages },
    problems: shown.map((problem) => viewProblem(problem, language)),
    notices: check.notices.map((notice) => noticeText(notice, language)),
  };
}

function viewProblem(problem: RowProblem, language: Language): ProblemView {
  const text = rowProblemText(problem, language);
  return { place: placeText(problem, language), heading: problem.heading ?? "", text };
}

export function viewSummary(summary: ImportSummary, language: Language): SummaryView {
  const { rows, fresh, changed, unchanged, conflicts, domainProposed, domainUnknown, unitsNotKept } = summary;
  const keptRows = conflicts
    .slice(0, KEPT_SHOWN)
    .map(({ row, no, externalId, why }) => ({ row, no: no ?? externalId, why }));
  const notices = summary.notices.map((notice) => noticeText(notice, language));
  const figures = { rows, fresh, changed, unchanged, kept: conflicts.length };
  return { ...figures, keptRows, domainProposed, domainUnknown, unitsNotKept, notices };
}

function viewRow(noun: ListingNoun, { row, becomes, cells }: PreviewRow, language: Language): FirstRow {
  const labels = new Map(writtenColumns(noun).map((column) => [column.field, columnName(column, language)]));
  const title = cells.find(({ field }) => field === "title")?.text ?? "";
  const others = cells.filter(({ field }) => field !== "title");
  return {
    ...{ row, becomes, title },
    cells: others.map(({ field, text }) => ({ label: labels.get(field) ?? field, text })),
  };
}
