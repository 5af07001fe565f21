import { describe, expect, it } from "vitest";
import { inRequest } from "~/app/http/request-context";
import { moneyText } from "~/app/locales/money-text";

const told = (language: "zh-CN" | "en", ...ends: (string | null)[]) =>
  inRequest({ requestId: "test", language }, () => moneyText(...ends));

describe("money kept in 万元", () => {
  it.each([
    [["60", "80"], "60–80 万元", "CNY 600,000–800,000"],
    [["150", "150"], "150 万元", "CNY 1.5 million"],
    [["100", "250.5"], "100–250.5 万元", "CNY 1–2.505 million"],
    [["50", "150"], "50–150 万元", "CNY 500,000–1,500,000"],
    [["12000", null], "1.2 亿元", "CNY 120 million"],
    [["8000", "12000"], "8,000–12,000 万元", "CNY 80–120 million"],
    [["0.5", null], "0.5 万元", "CNY 5,000"],
    [[null, "0"], "0 万元", "CNY 0"],
  ])("tells %j", (ends, chinese, english) => {
    expect(told("zh-CN", ...ends)).toBe(chinese);
    expect(told("en", ...ends)).toBe(english);
  });
});
