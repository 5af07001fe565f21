import type {
  ApplicationCase,
  Comparison,
  IpRight,
  MaturityEvidence,
  Metric,
} from "~/app/domain/achievement";
import type { Indicator, IndicatorOperator } from "~/app/domain/indicator";
import type { Language } from "~/app/domain/person";
import type { TechRequirement } from "~/app/domain/scenario";
import type { Lookup } from "./lookup";
import { ENTRY_SEPARATORS, joinWith, PART_SEPARATORS } from "./separators";
import type { ShapeKind } from "./shapes";

export type WriteWords = {
  lookup: Lookup;
  language: Language;
  /** The name of an entry of a vocabulary, or its code where the vocabulary does not know it. */
  name(source: string, code: string): string;
};

/** The ways to write a value, best first: a later one says the same where an earlier one would be misread. */
type Ways<T> = (value: T, words: WriteWords) => string[];

const cell = (entries: string[]) => joinWith(entries, "；", ENTRY_SEPARATORS);
const apart = (...parts: (string | number)[]) => joinWith(parts.map(String), "|", PART_SEPARATORS);

export const flagWord = (value: boolean, language: Language) => {
  if (language === "en") return value ? "yes" : "no";
  return value ? "是" : "否";
};
export const opennessWord = (language: Language) => (language === "en" ? "public" : "公开");
const mustWord = (must: boolean, language: Language) => {
  if (language === "en") return must ? "must" : "optional";
  return must ? "必达" : "可选";
};
const bracket = (text: string) => (text === "" ? "" : `（${text}）`);

const requirements: Ways<TechRequirement[]> = (rows, { language }) => [
  cell(rows.map((row) => row.text + bracket(row.must ? "" : mustWord(false, language)))),
  cell(rows.map((row) => apart(row.text, mustWord(row.must, language)))),
];

const SIGNS: Record<IndicatorOperator, string> = { ">=": "≥", "<=": "≤", "=": "=", range: "~" };

const figureOf = ({ value, valueMax }: Indicator) => (valueMax ? `${value}~${valueMax}` : value);
const withUnit = (figure: string, unit: string) => (unit === "" ? figure : `${figure} ${unit}`);

const indicators: Ways<Indicator[]> = (rows, { language }) => {
  const inWords = (row: Indicator) => {
    const sign = row.operator === "range" ? " " : SIGNS[row.operator];
    const notes = bracket(row.testMethod ?? "") + bracket(row.must ? "" : mustWord(false, language));
    return `${row.name}${sign}${withUnit(figureOf(row), row.unit)}${notes}`;
  };
  const inParts = (row: Indicator) =>
    apart(
      row.name,
      SIGNS[row.operator],
      figureOf(row),
      row.unit,
      row.testMethod ?? "",
      mustWord(row.must, language),
    );
  return [cell(rows.map(inWords)), cell(rows.map(inParts))];
};

const metrics: Ways<Metric[]> = (rows) => [
  cell(rows.map((row) => `${row.name} ${withUnit(row.value, row.unit)}${bracket(row.testReport)}`)),
  cell(rows.map((row) => apart(row.name, row.value, row.unit, row.testReport))),
];

const comparisons: Ways<Comparison[]> = (rows) => [
  cell(rows.map(({ indicator, ours, best }) => apart(indicator, ours, best))),
];

const cases: Ways<ApplicationCase[]> = (rows) => [
  cell(rows.map(({ userOrg, date, result }) => apart(userOrg, date, result))),
];

const evidence: Ways<MaturityEvidence[]> = (rows) => [
  cell(rows.map(({ level, title, issuer, date, reference }) => apart(level, title, issuer, date, reference))),
];

const rights: Ways<IpRight[]> = (rows, { name }) => [
  cell(
    rows.map(({ kind, number, status, owner, expiresOn }) =>
      apart(name("ip_kind", kind), number, name("ip_status", status), owner, expiresOn ?? ""),
    ),
  ),
  cell(rows.map((row) => apart(row.kind, row.number, row.status, row.owner, row.expiresOn ?? ""))),
];

/** Cells that hold rows of their own. */
export const WRITTEN_ROWS: Partial<Record<ShapeKind, Ways<never>>> = {
  requirements,
  indicators,
  metrics,
  comparisons,
  cases,
  evidence,
  rights,
};
