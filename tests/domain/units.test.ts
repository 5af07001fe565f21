import { describe, expect, it } from "vitest";
import { converted, unitsFrom } from "~/app/domain/units";

const units = unitsFrom([
  { spellings: ["s", "秒"], dimension: "time", factor: 1, offset: 0 },
  { spellings: ["min", "分钟"], dimension: "time", factor: 60, offset: 0 },
  { spellings: ["℃"], dimension: "temperature", factor: 1, offset: 273.15 },
  { spellings: ["K"], dimension: "temperature", factor: 1, offset: 0 },
]);

describe("a figure in another unit", () => {
  it.each([
    ["1.3", "min", "s", "78"],
    ["20", "秒", "分钟", "0.333333"],
    ["25", "℃", "K", "298.15"],
    ["300", "K", "℃", "26.85"],
  ])("%s %s in %s is %s", (value, from, to, expected) => {
    expect(converted(units, value, from, to)).toBe(expected);
  });

  it.each([
    ["90", "s", "秒"],
    ["90", "s", "K"],
    ["90", "s", "次"],
    ["90", "班次", "s"],
    ["about 90", "min", "s"],
  ])("%s %s is not told again in %s", (value, from, to) => {
    expect(converted(units, value, from, to)).toBeNull();
  });
});
