import { describe, expect, it } from "vitest";
import { amountNote } from "~/app/domain/amount-note";
import { readMonths } from "~/app/domain/duration";
import { readLooseDay } from "~/app/domain/loose-day";

describe("a day as a plan says it", () => {
  it.each([
    ["2027-06-30", "2027-06-30", "2027-06-30"],
    ["2027/6/30前", "2027-06-30", "2027-06-30"],
    ["二〇二七年六月三十日", "2027-06-30", "2027-06-30"],
    ["2027年6月", "2027-06-01", "2027-06-30"],
    ["２０２７．６", "2027-06-01", "2027-06-30"],
    ["202706", "2027-06-01", "2027-06-30"],
    ["2028年2月底", "2028-02-29", "2028-02-29"],
    ["2027年十二月中旬", "2027-12-11", "2027-12-20"],
    ["2027年6月初", "2027-06-01", "2027-06-10"],
    ["2027年二十月", null, null],
    ["2027年三季度", "2027-07-01", "2027-09-30"],
    ["2027年第四季度末", "2027-10-01", "2027-12-31"],
    ["2027Q1", "2027-01-01", "2027-03-31"],
    ["2027年上半年", "2027-01-01", "2027-06-30"],
    ["2027下半年", "2027-07-01", "2027-12-31"],
    ["2027年底前", "2027-12-01", "2027-12-31"],
    ["2027年", "2027-01-01", "2027-12-31"],
  ])("reads %s", (text, first, last) => {
    expect(readLooseDay(text, "first")).toBe(first);
    expect(readLooseDay(text, "last")).toBe(last);
  });

  it.each(["六月底", "6月30日", "2027", "2027年13月", "2027-02-30", "尽快", "十", ""])(
    "guesses nothing of %s",
    (text) => {
      expect(readLooseDay(text, "last")).toBeNull();
    },
  );
});

describe("a duration in months", () => {
  it.each([
    ["6", 6],
    ["１２个月", 12],
    ["18 月", 18],
    ["1.5年", 18],
    ["半年", 6],
  ])("reads %s", (text, months) => {
    expect(readMonths(text, 1, 120)).toBe(months);
  });
  it.each(["0", "121", "1.2", "11年", "三五个月", "年"])("refuses %s", (text) => {
    expect(readMonths(text, 1, 120)).toBeNull();
  });
});

describe("what an amount is taken for while it is typed", () => {
  it.each([
    ["", null],
    ["300", { isNoAmount: false, wan: "300", isPlain: true }],
    ["３００万", { isNoAmount: false, wan: "300", isPlain: false }],
    ["1.2亿", { isNoAmount: false, wan: "12000", isPlain: false }],
    ["12000", { isNoAmount: false, wan: "12000", isPlain: false }],
    ["500000元", { isNoAmount: false, wan: "50", isPlain: false }],
    ["面议", { isNoAmount: true }],
  ])("reads %s", (typed, note) => {
    expect(amountNote(typed)).toEqual(note);
  });
});
