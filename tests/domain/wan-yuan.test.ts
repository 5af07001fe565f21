import { describe, expect, it } from "vitest";
import { readWanYuan } from "~/app/domain/wan-yuan";

describe("an amount in 万元", () => {
  it.each([
    ["300", "300"],
    ["300万", "300"],
    ["３００ 万元", "300"],
    ["1.2亿", "12000"],
    ["1.2 亿元", "12000"],
    ["50000元", "5"],
    ["1元", "0.0001"],
    ["¥12,345.67元", "1.234567"],
    ["0.5", "0.5"],
    ["0", "0"],
  ])("reads %s as %s", (text, value) => {
    expect(readWanYuan(text)).toBe(value);
  });

  it.each(["", "很多", "-5", "300美元", "1e3"])("refuses %s", (text) => {
    expect(readWanYuan(text)).toBeNull();
  });
});
