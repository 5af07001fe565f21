import type ExcelJS from "exceljs";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import { BYTE_ORDER_MARK, csvLine } from "../../export/csv";
import { headingOf, tableColumn } from "../../export/own-listings";
import { columnLook, styleHeadings } from "../../export/xlsx";
import { columnLetters } from "../cell-address";
import type { Lookup } from "../lookup";
import { EXAMPLE_IDS } from "../take-rows";
import { writeCell, writeWords } from "../write-cell";
import { exampleOf } from "./examples";
import { kindText, needText } from "./kind-words";
import { allowedValues, needsOf, shapeOf, templateColumns } from "./template-columns";

/** Rows for which cells offer their choices. */
const ROWS = 2_000;
/** The heading of a column that every list must have. */
const NEEDED_FILL = "FFBFDEDB";

export type TemplateRequest = { noun: ListingNoun; language: Language; lookup: Lookup };

/** The heading line and an example, as CSV. */
export function csvTemplate(request: TemplateRequest): string {
  const { noun, language } = request;
  const headings = templateColumns(noun).map((column) => headingOf(column, language));
  return BYTE_ORDER_MARK + csvLine(headings) + csvLine(exampleRow(request));
}

/** A workbook to fill in: the list with an example, an explanation of every column, and the choices. */
export async function xlsxTemplate(request: TemplateRequest): Promise<Buffer> {
  const { default: Excel } = await import("exceljs");
  const book = new Excel.Workbook();
  const choices = choicesOf(request);
  addList(book, request, choices);
  addGuide(book, request);
  addChoices(book, request, choices);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function exampleRow({ noun, language, lookup }: TemplateRequest): (string | number)[] {
  const words = writeWords(lookup, language);
  const example = exampleOf(noun, language);
  return templateColumns(noun).map((column) =>
    column.field === "externalId"
      ? (EXAMPLE_IDS[language === "en" ? 1 : 0] ?? "")
      : writeCell(noun, column, example, words),
  );
}

type Choices = { field: string; heading: string; values: string[] };

function choicesOf({ noun, language, lookup }: TemplateRequest): Choices[] {
  const columns = templateColumns(noun).map((column) => ({
    field: column.field,
    heading: headingOf(column, language),
    values: allowedValues(shapeOf(noun, column.field), lookup, language),
  }));
  const units = {
    field: "",
    heading: m.exchange_template_units({}, { locale: language }),
    values: allowedValues({ kind: "choice", source: "unit" }, lookup, language),
  };
  return [...columns.filter(({ values }) => values.length > 0), units];
}

function addList(book: ExcelJS.Workbook, request: TemplateRequest, choices: Choices[]): void {
  const { noun, language } = request;
  const options = { locale: language };
  const name = noun === "scenario" ? m.noun_scenario({}, options) : m.noun_achievement({}, options);
  const sheet = book.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1, xSplit: 2 }] });
  const columns = templateColumns(noun);
  sheet.columns = columns.map((column) => columnLook(tableColumn(noun, column, language)));
  const headings = styleHeadings(sheet.addRow(columns.map((column) => headingOf(column, language))));
  const needOf = needsOf(noun);
  columns.forEach((column, at) => {
    if (["always", "submit"].includes(needOf(column.field)))
      headings.getCell(at + 1).fill = { type: "pattern", pattern: "solid", fgColor: { argb: NEEDED_FILL } };
  });
  sheet.addRow(exampleRow(request));
  const choicesName = m.exchange_template_choices({}, options);
  columns.forEach((column, at) => {
    const place = choices.findIndex((choice) => choice.field === column.field);
    const values = choices[place]?.values.length ?? 0;
    if (values === 0) return;
    const letters = columnLetters(place);
    offer(sheet, at, {
      type: "list",
      allowBlank: true,
      formulae: [`'${choicesName}'!$${letters}$2:$${letters}$${values + 1}`],
      ...validation(request, column.field),
    });
  });
}

/** Several entries may stand in one cell, and synonyms are read too: a choice is offered, never enforced. */
function validation({ noun, language }: TemplateRequest, field: string): Partial<ExcelJS.DataValidation> {
  const kind = shapeOf(noun, field)?.kind ?? "line";
  return { showInputMessage: true, prompt: kindText(kind, language), showErrorMessage: false };
}

function offer(sheet: ExcelJS.Worksheet, at: number, rule: ExcelJS.DataValidation): void {
  const letters = columnLetters(at);
  // The library's types leave out that a rule may be given for a whole range.
  const rules = (
    sheet as unknown as { dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void } }
  ).dataValidations;
  rules.add(`${letters}2:${letters}${ROWS + 1}`, rule);
}

function addGuide(book: ExcelJS.Workbook, request: TemplateRequest): void {
  const { noun, language, lookup } = request;
  const options = { locale: language };
  const sheet = book.addWorksheet(m.exchange_template_guide({}, options), {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  sheet.columns = (["text", "text", "long", "long", "long"] as const).map((kind) =>
    columnLook({ heading: "", kind }),
  );
  styleHeadings(
    sheet.addRow([
      m.exchange_guide_column({}, options),
      m.exchange_guide_need({}, options),
      m.exchange_guide_how({}, options),
      m.exchange_guide_values({}, options),
      m.exchange_guide_example({}, options),
    ]),
  );
  const needOf = needsOf(noun);
  const example = exampleRow(request);
  templateColumns(noun).forEach((column, at) => {
    const shape = shapeOf(noun, column.field);
    const values = allowedValues(shape, lookup, language);
    const told = values.length > TOLD ? m.exchange_guide_see_choices({}, options) : values.join("；");
    sheet.addRow([
      headingOf(column, language),
      needText(needOf(column.field), language),
      kindText(shape?.kind ?? "line", language),
      told,
      String(example[at] ?? ""),
    ]);
  });
}

/** More choices than this are looked up on their own sheet. */
const TOLD = 20;

function addChoices(book: ExcelJS.Workbook, { language }: TemplateRequest, choices: Choices[]): void {
  const sheet = book.addWorksheet(m.exchange_template_choices({}, { locale: language }), {
    views: [{ state: "frozen", ySplit: 1 }],
  });
  sheet.columns = choices.map(({ heading }) => columnLook({ heading, kind: "text" }));
  styleHeadings(sheet.addRow(choices.map(({ heading }) => heading)));
  const longest = Math.max(...choices.map(({ values }) => values.length));
  for (let at = 0; at < longest; at++) sheet.addRow(choices.map(({ values }) => values[at] ?? null));
}
