import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals, parseDecimal, parseWhole, toFullWidthDigits } from "~/app/domain/numerals";

describe("parseDecimal", () => {
  it.each([
    ["95", "95"],
    ["９５．５", "95.5"],
    ["1,200", "1200"],
    ["１，２００", "1200"],
    ["1.5万", "15000"],
    ["0.25亿", "25000000"],
    ["3千万", "30000000"],
    ["-40", "-40"],
    ["−40", "-40"],
    ["+7", "7"],
    ["007.50", "7.5"],
    ["0.0", "0"],
    ["-0", "0"],
  ])("reads %s as %s", (typed, value) => {
    expect(parseDecimal(typed)).toBe(value);
  });

  it.each(["", "abc", "≥95", "1.2.3", "1,20", "12 abc", "一百", "1e5", "95%", "9".repeat(16), "Infinity"])(
    "does not take %s for a number",
    (typed) => {
      expect(parseDecimal(typed)).toBeNull();
    },
  );

  it("reads whatever it wrote, and full-width digits the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(999), (whole, thousandths) => {
        const written = `${whole}.${String(thousandths).padStart(3, "0")}`;
        const value = parseDecimal(written);
        expect(value).not.toBeNull();
        expect(parseDecimal(value ?? "")).toBe(value);
        expect(parseDecimal(toFullWidthDigits(written))).toBe(value);
        expect(Number(value)).toBe(Number(written) === 0 ? 0 : Number(written));
      }),
    );
  });
});

describe("parseWhole", () => {
  it("stays inside its range", () => {
    expect([
      parseWhole("９", 1, 9),
      parseWhole("10", 1, 9),
      parseWhole("0", 1, 9),
      parseWhole("4.5", 1, 9),
    ]).toEqual([9, null, null, null]);
  });
});

describe("compareDecimals", () => {
  it("orders by value, not by text", () => {
    expect(["10", "9.5", "-3", "0.12"].sort(compareDecimals)).toEqual(["-3", "0.12", "9.5", "10"]);
  });
});
