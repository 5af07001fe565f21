import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attachment, fileName } from "~/app/services/export/file-name";
import type { Table, TableCell } from "~/app/services/export/table";
import { LONGEST_CELL } from "~/app/services/export/xlsx";
import { markFormula, unmarkFormula } from "~/app/services/import/formula-mark";
import { csvRows, csvText, workbookOf, xlsxRows } from "./support";

const HEADINGS = ["编号", "名称", "成熟度"];
function tableOf(rows: TableCell[][], notes: string[] = []): Table {
  return {
    title: "应用场景 2026/27 [全部]",
    columns: [
      { heading: "编号", kind: "text" },
      { heading: "名称", kind: "long" },
      { heading: "成熟度", kind: "number" },
    ],
    rows: (async function* () {
      yield* rows;
    })(),
    notes: () => notes,
  };
}

const FORMULAS = ["=cmd|' /C calc'!A0", "+1+1", "-2", "@SUM(A1)", "＝1+1", "\t=1", "'=1", "''@x", "'安静"];

describe("text that a spreadsheet would run", () => {
  test("is marked in CSV, and only where it must be", async () => {
    const rows = await csvRows(tableOf(FORMULAS.map((text) => ["1", text, 6])));
    expect(rows.slice(1).map((row) => row[1])).toEqual([
      "'=cmd|' /C calc'!A0",
      "'+1+1",
      "'-2",
      "'@SUM(A1)",
      "'＝1+1",
      "'\t=1",
      "''=1",
      "'''@x",
      "'安静",
    ]);
  });

  test("is text in a workbook, never a formula", async () => {
    const table = tableOf(FORMULAS.map((text) => ["1", text, 6]));
    expect((await xlsxRows(table)).slice(1).map((row) => row[1])).toEqual(FORMULAS);
    const sheet = (await workbookOf(tableOf([["1", "=1+1", 6]]))).worksheets[0];
    expect(sheet?.getCell("B2").formula).toBeUndefined();
    expect(sheet?.getCell("B2").numFmt).toBe("@");
  });

  test("comes back as it was, whatever it is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^['=+\-@a甲＝]{0,6}$/), (text) => {
        expect(unmarkFormula(markFormula(text))).toBe(text);
      }),
    );
  });
});

describe("a file", () => {
  test("of CSV begins with a byte order mark, ends its lines as spreadsheets do, and quotes what must be", async () => {
    const written = await csvText(tableOf([["1", '一,"二"\n三', null]], ["只有一部分"]));
    expect(written).toBe('\uFEFF编号,名称,成熟度\r\n1,"一,""二""\n三",\r\n只有一部分\r\n');
  });

  test("says the same in both formats", async () => {
    const rows: TableCell[][] = [
      ["SD-1", '一,"二"\n三 <b>&', 6],
      ["0012", "  两端有空格 ", null],
    ];
    expect((await csvRows(tableOf(rows))).slice(1)).toEqual(
      rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))),
    );
    expect(await xlsxRows(tableOf(rows))).toEqual([
      HEADINGS,
      ...rows.map((row) => row.map((cell) => cell ?? "")),
    ]);
  });

  test("of a workbook has a frozen heading, a name that every program takes, and its notes on a sheet of their own", async () => {
    const book = await workbookOf(tableOf([["1", "甲", 6]], ["只有一部分"]));
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(["应用场景 2026 27  全部 ", "说明"]);
    expect(book.worksheets[0]?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
    expect(book.worksheets[0]?.getCell("A1").font.bold).toBe(true);
    expect(book.worksheets[1]?.getCell("A1").value).toBe("只有一部分");
  });

  test("of a workbook cuts what no cell can hold, and says so", async () => {
    const book = await workbookOf(tableOf([["1", "长".repeat(LONGEST_CELL + 1), 6]]));
    expect(String(book.worksheets[0]?.getCell("B2").value)).toHaveLength(LONGEST_CELL);
    expect(book.worksheets[1]?.getCell("A1").value).toBe("截断 1");
  });

  test("whose reading fails is broken off, not ended as if it were whole", async () => {
    const table = tableOf([]);
    table.rows = (async function* (): AsyncGenerator<TableCell[]> {
      yield ["1", "甲", 6];
      throw new Error("the disk is gone");
    })();
    await expect(xlsxRows(table)).rejects.toThrow("the disk is gone");
  });
});

test("is named in any script, for every program", () => {
  const name = fileName('应用场景: "试点"/一', "xlsx", new Date("2026-11-23T18:00:00Z"));
  expect(name).toBe("应用场景   试点  一 2026-11-24.xlsx");
  expect(attachment("应用 (一)'.csv")).toBe(
    "attachment; filename=\"__ (_)'.csv\"; filename*=UTF-8''%E5%BA%94%E7%94%A8%20%28%E4%B8%80%29%27.csv",
  );
});
