import { beforeAll, describe, expect, test } from "vitest";
import { buildLookup, type Lookup } from "~/app/services/import/lookup";
import { choice, choices, fromList } from "~/app/services/import/read-choices";
import { date, month } from "~/app/services/import/read-dates";
import { indicators, metrics } from "~/app/services/import/read-indicators";
import { trlLevel, trlWindow } from "~/app/services/import/read-levels";
import { money, moneyRange } from "~/app/services/import/read-money";
import { ipRights } from "~/app/services/import/read-parts";
import type { Reader } from "~/app/services/import/readers";
import { listMergedCities } from "~/db/queries/bulk-listings";
import { readVocabulary } from "~/db/queries/vocabulary";
import { seededDatabase } from "./support";

let lookup: Lookup;
beforeAll(async () => {
  const db = await seededDatabase();
  lookup = buildLookup(await readVocabulary(db), await listMergedCities(db), "zh-CN");
});

function read<T>(reader: Reader<T>, text: string): T | string {
  const reading = reader({ text, items: null }, lookup);
  return reading.ok ? reading.value : reading.problem.code;
}

describe("indicators", () => {
  const short = (text: string) => {
    const rows = read(indicators, text);
    return typeof rows === "string"
      ? rows
      : rows.map((row) => [row.name, row.operator, row.value, row.valueMax, row.unit]);
  };

  test.each([
    ["检测准确率≥99.5 %", ["检测准确率", ">=", "99.5", null, "%"]],
    ["检测准确率 ≥ ９９．５％", ["检测准确率", ">=", "99.5", null, "％"]],
    ["PM2.5去除率不低于95%", ["PM2.5去除率", ">=", "95", null, "%"]],
    ["能耗<=3.2 kWh/t", ["能耗", "<=", "3.2", null, "kWh/t"]],
    ["寿命：≥1.5万次", ["寿命", ">=", "1.5", null, "万次"]],
    ["产能≥3万吨/年", ["产能", ">=", "3", null, "万吨/年"]],
    ["产量≥3万瓶", ["产量", ">=", "30000", null, "瓶"]],
    ["传输距离≥5千米", ["传输距离", ">=", "5", null, "千米"]],
    ["提高≥3百分点", ["提高", ">=", "3", null, "百分点"]],
    ["工作温度 -20~60 ℃", ["工作温度", "range", "-20", "60", "℃"]],
    ["粒径0.5mm-1.2mm", ["粒径", "range", "0.5", "1.2", "mm"]],
    ["节拍=12 s", ["节拍", "=", "12", null, "s"]],
  ])("reads %s", (text, expected) => {
    expect(short(text)).toEqual([expected]);
  });

  test("reads several, with wishes and test methods in brackets", () => {
    expect(read(indicators, "准确率≥99%（GB/T 1234）（可选）；漏检率≤0.1%")).toEqual([
      {
        name: "准确率",
        operator: ">=",
        value: "99",
        valueMax: null,
        unit: "%",
        testMethod: "GB/T 1234",
        must: false,
      },
      {
        name: "漏检率",
        operator: "<=",
        value: "0.1",
        valueMax: null,
        unit: "%",
        testMethod: null,
        must: true,
      },
    ]);
  });

  test.each([
    ["准确率≥ abc", "indicator_not_a_number"],
    ["准确率高", "indicator_shape"],
    ["≥95", "indicator_shape"],
    ["温度 60~20 ℃", "indicator_range_order"],
  ])("refuses %s", (text, code) => {
    expect(short(text)).toBe(code);
  });

  test("an achievement's figure is one number, with or without a sign", () => {
    expect(read(metrics, "效率 95.5 %；寿命≥8000 h")).toEqual([
      { name: "效率", value: "95.5", unit: "%", testReport: "" },
      { name: "寿命", value: "8000", unit: "h", testReport: "" },
    ]);
    expect(read(metrics, "温度 20~60 ℃")).toBe("metric_range");
  });
});

test.each([
  ["50", "50"],
  ["５０万元", "50"],
  ["1.2亿元", "12000"],
  ["500000元", "50"],
  ["约300万", "300"],
  ["五十万", "money"],
])("reads the amount %s", (text, expected) => {
  expect(read(money, text)).toBe(expected);
});

test("reads ranges of money", () => {
  expect(read(moneyRange, "50-100万元")).toEqual({ min: "50", max: "100" });
  expect(read(moneyRange, "0.5~1亿")).toEqual({ min: "5000", max: "10000" });
  expect(read(moneyRange, "80")).toEqual({ min: "80", max: "80" });
  expect(read(moneyRange, "100-50")).toBe("range_order");
});

test("reads readiness levels", () => {
  expect(read(trlLevel, "TRL６级")).toBe(6);
  expect(read(trlLevel, "六")).toBe("trl_level");
  expect(read(trlWindow, "TRL5-TRL7")).toEqual({ min: 5, target: 7 });
  expect(read(trlWindow, "≥6")).toEqual({ min: 6, target: 6 });
});

test("reads days and months", () => {
  expect(read(date, "２０２６年３月１日")).toBe("2026-03-01");
  expect(read(date, "2026/3/1 0:00")).toBe("2026-03-01");
  expect(read(date, "2026-02-30")).toBe("date");
  expect(read(month, "2024年5月")).toBe("2024-05");
  expect(read(month, "2024-13")).toBe("month");
});

test("reads vocabulary entries by code, name and synonym", () => {
  const domain = choice((known) => known.domains);
  const city = choice((known) => known.cities);
  for (const text of ["AI", "ai", "人工智能", "Artificial intelligence", "机器学习"])
    expect(read(domain, text)).toBe("AI");
  for (const text of ["370100", "济南", "济南市", "山东省济南市", "莱芜", "371200", "Jinan"])
    expect(read(city, text)).toBe("370100");
  expect(read(domain, "人工智障")).toBe("unknown_choice");
  expect(read(domain, "人工智能；低空经济")).toBe("one_choice_only");
  const modes = choices(fromList("cooperation_mode"));
  expect(read(modes, "共建平台/中试、联合研发")).toEqual(["shared_platform", "joint_research"]);
});

test("reads rights", () => {
  expect(read(ipRights, "发明专利 ZL202010123456.7；软件著作权 2020SR0000001 已授权")).toMatchObject([
    { kind: "invention", number: "ZL202010123456.7", status: "granted" },
    { kind: "software", number: "2020SR0000001", status: "granted" },
  ]);
  expect(read(ipRights, "发明专利 三项")).toBe("ip_shape");
});
