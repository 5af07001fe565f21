import { describe, expect, test } from "vitest";
import { readFormatCode } from "~/app/services/import/xlsx/number-format";
import { sheetIn, texts, workbook } from "./support";
import { workbookOf } from "./zip-by-hand";

const HEADINGS = ["编号", "名称"];
async function readValue(value: unknown, numFmt?: string) {
  const bytes = await workbook((sheet) => {
    sheet.addRow(HEADINGS);
    const row = sheet.addRow([value, "甲"]);
    if (numFmt) row.getCell(1).numFmt = numFmt;
  });
  return (await sheetIn(bytes)).rows[0]?.cells[0];
}

describe("a cell becomes the text that a person sees", () => {
  test.each([
    ["a whole number", 120, undefined, "120"],
    ["a number with the noise of floats", 0.1 + 0.2, undefined, "0.3"],
    ["a small number", 0.0000012, undefined, "0.0000012"],
    ["a large number", 123456789012345, "0", "123456789012345"],
    ["a share", 0.955, "0.0%", "95.5%"],
    ["a share that floats cannot hold", 0.29, "0%", "29%"],
    ["a number with separators", 12345.5, "#,##0.00", "12345.5"],
    ["a number with its unit", 12, '0"个月"', "12个月"],
    ["a day", new Date(Date.UTC(2026, 10, 24)), "yyyy-mm-dd", "2026-11-24"],
    ["a Chinese day", new Date(Date.UTC(2026, 10, 24)), 'yyyy"年"m"月"d"日"', "2026-11-24"],
    ["a month", new Date(Date.UTC(2026, 4, 1)), 'yyyy"年"m"月"', "2026-05"],
    ["a day with its hour", new Date(Date.UTC(2026, 10, 24, 17, 30)), "yyyy/m/d h:mm", "2026-11-24 17:30"],
    ["a day at midnight", new Date(Date.UTC(2026, 10, 24)), "yyyy/m/d h:mm", "2026-11-24"],
    ["text", "  检测\u0007 ", undefined, "检测"],
    ["text like a formula", "=cmd|' /C calc'!A0", undefined, "=cmd|' /C calc'!A0"],
    ["yes", true, undefined, "TRUE"],
    ["a link", { text: "场景说明", hyperlink: "https://example.cn" }, undefined, "场景说明"],
    [
      "rich text",
      { richText: [{ text: "在线" }, { font: { bold: true }, text: "检测" }] },
      undefined,
      "在线检测",
    ],
    ["a formula's result", { formula: "1+1", result: 2 }, undefined, "2"],
    ["a formula's text", { formula: '"甲"&"乙"', result: "甲乙" }, undefined, "甲乙"],
    [
      "a formula that gives a day",
      { formula: "TODAY()", result: new Date(Date.UTC(2026, 0, 2)) },
      "yyyy-mm-dd",
      "2026-01-02",
    ],
  ])("%s", async (_, value, numFmt, expected) => {
    expect(await readValue(value, numFmt)).toEqual({ text: expected, items: null });
  });

  test.each([
    ["a formula without a result", { formula: "1+1" }, undefined, "formula_no_value"],
    ["a formula that fails", { formula: "1/0", result: { error: "#DIV/0!" } }, undefined, "formula_error"],
    ["an error", { error: "#N/A" }, undefined, "cell_error"],
    ["a number shown in 万", 500000, '0!.0,"万"', "number_scaled"],
    ["a number shown in thousands", 500000, "#,##0,", "number_scaled"],
    ["a number that lost digits", Number("913702000000000017"), "0", "number_too_long"],
  ])("%s is a problem of its cell", async (_, value, numFmt, code) => {
    expect((await readValue(value, numFmt))?.problem?.code).toBe(code);
  });
});

describe("what libraries do not write", () => {
  const rows = (cells: string) =>
    `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>编号</t></is></c><c r="B1" t="inlineStr"><is><t>名称</t></is></c></row><row r="2">${cells}</row></sheetData>`;

  test("an empty result of a formula is a result", async () => {
    const sheet = await sheetIn(
      workbookOf({ sheet: rows('<c r="A2" t="str"><f>""</f><v></v></c><c r="B2" t="str"><v>甲</v></c>') }),
    );
    expect(texts(sheet)).toEqual([["", "甲"]]);
    expect(sheet.rows[0]?.cells[0]?.problem).toBeUndefined();
  });

  test("readings above characters are no text, escapes are characters", async () => {
    const strings =
      "<si><t>齐鲁</t><rPh sb='0' eb='2'><t>qilu</t></rPh></si><si><r><t>一_x000D_\n</t></r><r><t xml:space='preserve'> 二</t></r></si>";
    const sheet = await sheetIn(
      workbookOf({ sheet: rows('<c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c>'), strings }),
    );
    expect(texts(sheet)).toEqual([["齐鲁", "一\n 二"]]);
  });

  test("days count from 1904 where the workbook says so, and ISO days are days", async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const sheet = rows('<c r="A2" s="1"><v>44520</v></c><c r="B2" t="d"><v>2026-11-24</v></c>');
    const bytes = workbookOf({ sheet, styles, workbook: '<workbookPr date1904="1"/>' });
    expect(texts(await sheetIn(bytes))).toEqual([["2025-11-21", "2026-11-24"]]);
  });

  test("prefixes, missing addresses and entities make no difference", async () => {
    const sheet = `<x:sheetData xmlns:x="y"><x:row><x:c t="inlineStr"><x:is><x:t>编号</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>名称</x:t></x:is></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>A&amp;B &#x7532;</x:t></x:is></x:c></x:row></x:sheetData>`;
    expect(texts(await sheetIn(workbookOf({ sheet })))).toEqual([["1", "A&B 甲"]]);
  });
});

test.each([
  ["General", { kind: "plain", suffix: "" }],
  ["G/通用格式", { kind: "plain", suffix: "" }],
  ["[$-804]yyyy/m/d;@", { kind: "date", day: true, time: false }],
  ["[红色]0.00%;[蓝色]-0.00%", { kind: "percent" }],
  ["[h]:mm", { kind: "time" }],
  ["mm:ss.0", { kind: "time" }],
  ['yyyy"年"m"月"', { kind: "date", day: false, time: false }],
  ["m/d/yy h:mm", { kind: "date", day: true, time: true }],
  ['#,##0.00" 万元"', { kind: "plain", suffix: "万元" }],
  ["0.00,,", { kind: "scaled" }],
  ["@", { kind: "plain", suffix: "" }],
])("the format %s is understood", (code, expected) => {
  expect(readFormatCode(code)).toEqual(expected);
});
