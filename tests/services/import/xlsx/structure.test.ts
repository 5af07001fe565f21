import { describe, expect, test } from "vitest";
import { sheetIn, texts, workbook } from "./support";

const HEADINGS = ["编号", "名称", "内容"];
const notice = (sheet: Awaited<ReturnType<typeof sheetIn>>, code: string) =>
  sheet.notices.find((one) => one.code === code)?.params;

describe("rows", () => {
  test("keep the numbers they have in the sheet, blank ones between them left out", async () => {
    const sheet = await sheetIn(
      await workbook((made) => {
        made.getRow(2).values = HEADINGS;
        made.getRow(4).values = ["1", "甲"];
        made.getRow(9).values = ["2", "乙", "丙"];
      }),
    );
    expect(sheet.headingRow).toBe(2);
    expect(sheet.rows.map((row) => row.row)).toEqual([4, 9]);
    expect(texts(sheet)).toEqual([
      ["1", "甲", ""],
      ["2", "乙", "丙"],
    ]);
  });

  test("a title and a note above the headings are left out, and said", async () => {
    const sheet = await sheetIn(
      await workbook((made) => {
        made.addRow(["2026 年应用场景需求清单"]);
        made.mergeCells("A1:C1");
        made.addRow(["填报单位：青岛市工信局", "", "2026-11"]);
        made.addRow(HEADINGS);
        made.addRow(["1", "甲", "乙"]);
      }),
    );
    expect(sheet.headings).toEqual(HEADINGS);
    expect(texts(sheet)).toEqual([["1", "甲", "乙"]]);
    expect(notice(sheet, "rows_above")).toEqual({ rows: "1、2" });
  });

  test("headings of two levels are the lowest of each column", async () => {
    const sheet = await sheetIn(
      await workbook((made) => {
        made.addRow(["编号", "名称", "联系方式", ""]);
        made.addRow(["", "", "联系人", "电话"]);
        made.mergeCells("A1:A2");
        made.mergeCells("B1:B2");
        made.mergeCells("C1:D1");
        made.addRow(["1", "甲", "王敏", "0532"]);
      }),
    );
    expect(sheet.headings).toEqual(["编号", "名称", "联系人", "电话"]);
    expect(texts(sheet)).toEqual([["1", "甲", "王敏", "0532"]]);
    expect(notice(sheet, "rows_above")).toBeUndefined();
  });

  test("a list that begins further right keeps its columns' letters", async () => {
    const sheet = await sheetIn(
      await workbook((made) => {
        made.getRow(1).values = { 3: "编号", 4: "名称" } as never;
        made.getCell("C1").value = "编号";
        made.getCell("D1").value = "名称";
        made.getCell("C2").value = 1;
        made.getCell("D2").value = "甲";
      }),
    );
    expect(sheet.headings).toEqual(["", "", "编号", "名称"]);
  });

  test("merged cells below the headings know their range", async () => {
    const sheet = await sheetIn(
      await workbook((made) => {
        made.addRow(HEADINGS);
        made.addRow(["1", "甲", "共用"]);
        made.addRow(["2", "乙"]);
        made.mergeCells("C2:C3");
      }),
    );
    expect(sheet.rows.map((row) => row.cells.map((cell) => cell.merged))).toEqual([
      [undefined, undefined, "C2:C3"],
      [undefined, undefined, "C2:C3"],
    ]);
  });
});

describe("what is hidden", () => {
  test("columns and rows are named, neither taken nor left out", async () => {
    const sheet = await sheetIn(
      await workbook((made) => {
        made.addRow(HEADINGS);
        for (const row of ["1", "2", "3", "4", "5"]) made.addRow([row, "甲", "内部"]);
        made.getColumn(3).hidden = true;
        for (const row of [3, 4, 6]) made.getRow(row).hidden = true;
      }),
    );
    expect(sheet.hiddenColumns).toEqual([2]);
    expect(sheet.rows.map((row) => row.hidden ?? false)).toEqual([false, true, true, false, true]);
    expect(notice(sheet, "rows_hidden")).toEqual({ rows: "3–4、6", count: 3 });
    expect(notice(sheet, "columns_hidden")).toEqual({ columns: "C 内容" });
  });

  test("sheets are not read and named", async () => {
    const sheet = await sheetIn(
      await workbook((made, book) => {
        made.addRow(HEADINGS);
        made.addRow(["1", "甲"]);
        book.addWorksheet("底稿", { state: "hidden" }).addRow(HEADINGS);
        book.addWorksheet("更深", { state: "veryHidden" });
      }),
    );
    expect(notice(sheet, "hidden_sheets")).toEqual({ sheets: "底稿、更深" });
    expect(notice(sheet, "sheet_taken")).toBeUndefined();
  });
});

describe("which sheet", () => {
  test("the first one whose headings are known is taken, and the others are named", async () => {
    const sheet = await sheetIn(
      await workbook((made, book) => {
        made.addRow(["说明"]);
        made.addRow(["请按第二张表填写"]);
        const second = book.addWorksheet("需求");
        second.addRow(HEADINGS);
        second.addRow(["1", "甲"]);
        book.addWorksheet("更多").addRow(HEADINGS);
      }),
    );
    expect(texts(sheet)).toEqual([["1", "甲", ""]]);
    expect(notice(sheet, "sheet_taken")).toEqual({ sheet: "需求", others: "清单、更多" });
  });

  test("without a known heading the first with content is offered for matching by hand", async () => {
    const bytes = await workbook((made) => {
      made.addRow(["二〇二六年汇总"]);
      made.addRow(["代号", "叫什么", "备注"]);
      made.addRow(["1", "甲", "乙"]);
    });
    expect((await sheetIn(bytes, true)).headings).toEqual(["代号", "叫什么", "备注"]);
    await expect(sheetIn(bytes)).rejects.toThrow("file_no_headings");
  });
});
