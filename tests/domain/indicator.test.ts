import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIndicatorValue } from "~/app/domain/indicator";
import { toFullWidthDigits } from "~/app/domain/numerals";

describe("what people write in the value box", () => {
  it.each([
    ["95", ">=", "95", null],
    ["≥95", ">=", "95", null],
    [">= 95", ">=", "95", null],
    ["不低于 ９５", ">=", "95", null],
    ["≤0.3", "<=", "0.3", null],
    ["＜＝ 3", "<=", "3", null],
    ["= 7", "=", "7", null],
    ["1.5万", ">=", "15000", null],
    ["-40~85", "range", "-40", "85"],
    ["１０ 至 ２０", "range", "10", "20"],
  ])("reads %s", (text, operator, value, valueMax) => {
    expect(readIndicatorValue(">=", text)).toEqual({ ok: true, operator, value, valueMax });
  });

  it.each([
    ["≥ abc", "indicator_not_a_number"],
    ["", "indicator_not_a_number"],
    ["1~2~3", "indicator_range_needs_two"],
    ["5~1", "indicator_range_order"],
    ["1~x", "indicator_not_a_number"],
  ])("refuses %s", (text, problem) => {
    const reading = text.includes("~") ? readIndicatorValue("range", text) : readIndicatorValue(">=", text);
    expect(reading).toEqual({ ok: false, problem });
  });

  it("reads full-width digits as their half-width selves", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), (number) => {
        expect(readIndicatorValue("=", toFullWidthDigits(String(number)))).toEqual(
          readIndicatorValue("=", String(number)),
        );
      }),
    );
  });

  it("lets a written sign win over the chosen one", () => {
    expect(readIndicatorValue("<=", "≥95")).toMatchObject({ operator: ">=" });
    expect(readIndicatorValue("<=", "95")).toMatchObject({ operator: "<=" });
  });
});
