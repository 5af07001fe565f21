import { expect, test } from "vitest";
import english from "~/app/locales/en/import.json";
import chinese from "~/app/locales/zh-CN/import.json";
import { rowProblemLine } from "~/app/services/import/problem-text";

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test("both languages say the same things with the same values", () => {
  expect(Object.keys(english)).toEqual(Object.keys(chinese));
  for (const [key, text] of Object.entries(chinese))
    expect([key, placeholders(english[key as keyof typeof english])]).toEqual([key, placeholders(text)]);
});

test("a line says where, in which column, why and how to mend", () => {
  const problem = {
    row: 12,
    line: 30,
    heading: "指标",
    cell: "C12",
    code: "indicator_not_a_number",
    params: { found: "准确率≥ abc" },
  } as const;
  expect(rowProblemLine(problem, "zh-CN")).toBe(
    "C12（文件第 30 行），“指标”列：“准确率≥ abc”里的指标值不是数字。请写成如 ≥95、0.5~1.2；文字说明放在括号里。",
  );
  expect(rowProblemLine({ ...problem, line: 12 }, "en")).toMatch(
    /^C12, column “指标”: The value in “准确率≥ abc” is no number\./,
  );
  expect(rowProblemLine({ ...problem, line: 12, cell: null }, "en")).toMatch(/^row 12, column “指标”: /);
});
