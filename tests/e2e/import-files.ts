import { writeFileSync } from "node:fs";
import ExcelJS from "exceljs";

/** A file as a form sends it. */
export type SentFile = { name: string; mimeType: string; buffer: Buffer };

const csv = (name: string, text: string | Buffer): SentFile => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

export const BIG_ROWS = 5_000;

/** A list as programmes collect it, with more rows than anybody types. */
export function bigList(): SentFile {
  const rows = Array.from(
    { length: BIG_ROWS },
    (_, i) => `P${i},第${i}号产线巡检机器人,夜间无人值守,人工智能,青岛,准确率≥99 %,${50 + (i % 50)}`,
  );
  return csv("场景征集表.csv", `编号,需求名称,需求内容,领域,市,指标,预算上限\n${rows.join("\n")}\n`);
}

/** 25 rows with a domain that does not exist; 12 of them with a budget that is no amount, too. */
export const MISTAKES = 37;
export function mistakenList(): SentFile {
  const rows = Array.from({ length: 25 }, (_, i) => `B${i},第${i}号产线,${i % 2 ? "很多" : 50},星际航行`);
  return csv("mistakes.csv", `编号,需求名称,预算上限,领域\n${rows.join("\n")}\n`);
}

export function encodedList(encode: (text: string) => Buffer): SentFile {
  return csv(
    "国标编码.csv",
    encode("编号,需求名称,需求内容\nG1,热处理炉温均匀性控制,炉温波动大，淬火变形\n"),
  );
}

/** On disk: through the browser's own channel so much would take long. */
export function tooLarge(path: string): string {
  writeFileSync(path, Buffer.alloc(21 * 1024 * 1024, "a"));
  return path;
}

async function workbook(name: string, fill: (sheet: ExcelJS.Worksheet) => void): Promise<SentFile> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet("征集表"));
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, mimeType, buffer: Buffer.from(await book.xlsx.writeBuffer()) };
}

function fillOdd(sheet: ExcelJS.Worksheet): void {
  sheet.addRow(["2026年场景需求征集表"]);
  sheet.addRow(["需求名称", "我们的痛点", "预算上限", "内部备注"]);
  for (const i of [1, 2, 3, 4]) {
    const budget = { formula: `${i}*10`, result: i * 10 };
    sheet.addRow([`第${i}条产线在线检测`, `漏检率${i}%`, budget, "不要外传"]);
  }
  sheet.getRow(4).hidden = true;
  sheet.getColumn(4).hidden = true;
}

/** A title above the headings, formulas with results, a hidden row and a hidden column. */
export const oddSheet = () => workbook("有隐藏内容.xlsx", fillOdd);

/** The same with cells merged over two rows (B5:B6) and a formula that fails (C3). */
export const brokenSheet = () =>
  workbook("有合并单元格.xlsx", (sheet) => {
    fillOdd(sheet);
    sheet.getRow(4).hidden = false;
    sheet.mergeCells("B5:B6");
    sheet.getCell("C3").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  });
