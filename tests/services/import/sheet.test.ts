import { describe, expect, test } from "vitest";
import { breather } from "~/app/services/import/breathe";
import { readSheet } from "~/app/services/import/sheet";

const KNOWN = new Set(["编号", "名称", "内容"]);
const isKnown = (heading: string) => KNOWN.has(heading);
const readText = (text: string) => readSheet(Buffer.from(text), { isKnown, breath: breather() });

async function sheetOf(text: string) {
  const read = await readText(text);
  if (!read.ok) throw new Error(read.problem.code);
  return read.sheet;
}
const codeOf = async (text: string) => {
  const read = await readText(text);
  return read.ok ? "ok" : read.problem.code;
};
const cellsOf = async (text: string) =>
  (await sheetOf(text)).rows.map((row) => row.cells.map((cell) => cell.text));

describe("CSV", () => {
  test.each([",", ";", "\t"])("finds the delimiter %j", async (mark) => {
    const text = ["编号,名称,内容", "1,甲,乙"].join("\n").replaceAll(",", mark);
    expect(await cellsOf(text)).toEqual([["1", "甲", "乙"]]);
  });

  test("keeps line breaks inside quotes and counts rows and lines apart", async () => {
    const { rows } = await sheetOf('编号,名称,内容\r\n1,甲,"一\r\n二\r\n三"\r\n\r\n2,乙,丙\r\n');
    expect(rows.map(({ row, line }) => ({ row, line }))).toEqual([
      { row: 2, line: 2 },
      { row: 4, line: 6 },
    ]);
    expect(rows[0]?.cells[2]?.text).toBe("一\n二\n三");
  });

  test("reports a broken quote in the middle and reads on behind it", async () => {
    const { rows, problems } = await sheetOf('编号,名称\n1,甲\n2,"乙"丙\n3,丁\n4,5" 管\n5,戊\n');
    expect(problems.map(({ row, line, code }) => [row, line, code])).toEqual([
      [3, 3, "quote_misplaced"],
      [5, 5, "quote_misplaced"],
    ]);
    expect(rows.map((row) => row.cells[0]?.text)).toEqual(["1", "3", "5"]);
    expect(rows.map((row) => row.row)).toEqual([2, 4, 6]);
  });

  test("names the row in which a quote is never closed", async () => {
    const { rows, problems } = await sheetOf('编号,名称\n1,甲\n2,"乙\n3,丁\n');
    expect(problems).toMatchObject([{ row: 3, line: 3, code: "quote_not_closed" }]);
    expect(rows.map((row) => row.cells[0]?.text)).toEqual(["1", "3"]);
  });

  test("rows of blanks are no rows", async () => {
    expect(await cellsOf("编号,名称\n,\n1,甲\n , \n\n")).toEqual([["1", "甲"]]);
  });

  test("leaves control characters out and keeps the rest as it is", async () => {
    expect(await cellsOf("编号,名称\n1,\u0007=SUM(A1)<script>alert(1)</script>\u000b\n")).toEqual([
      ["1", "=SUM(A1)<script>alert(1)</script>"],
    ]);
  });
});

describe("JSON Lines", () => {
  test("takes the keys of all lines as headings", async () => {
    const { headings, rows } = await sheetOf(
      '{"编号":1,"名称":"甲"}\n\n{"名称":"乙","内容":["一","二"],"编号":null}\n',
    );
    expect(headings).toEqual(["编号", "名称", "内容"]);
    expect(rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ["1", "甲", ""],
      ["", "乙", "一；二"],
    ]);
    expect(rows[1]?.line).toBe(3);
    expect(rows[1]?.cells[2]?.items).toEqual(["一", "二"]);
  });

  test("reports broken lines beside the good ones", async () => {
    const { rows, problems } = await sheetOf('{"名称":"甲"}\n{"名称":\n3\n{"名称":{"zh":"乙"}}\n');
    expect(problems.map(({ line, code, heading }) => [line, code, heading])).toEqual([
      [2, "json_invalid", null],
      [3, "json_not_object", null],
      [4, "json_value", "名称"],
    ]);
    expect(rows).toHaveLength(2);
  });
});

test.each([
  ["no list at all", "从前有座山，\n山里有座庙。\n", "file_no_headings"],
  ["a web page", "<!doctype html>\n<html></html>\n", "file_no_headings"],
  ["a JSON array", '[{"名称":"甲"}]', "file_json_array"],
  ["headings without rows", "编号,名称\n", "file_no_rows"],
])("refuses %s in one sentence", async (_, text, code) => {
  expect(await codeOf(text)).toBe(code);
});
