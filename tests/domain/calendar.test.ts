import { describe, expect, it } from "vitest";
import { calendarYear, daysAfter, daysBetween, readDay, readMonth } from "~/app/domain/calendar";

describe("days as people type them", () => {
  it.each(["2026-9-1", "2026/09/01", "2026.9.1", "20260901", "２０２６年９月１日", " 2026 - 09 - 01 "])(
    "reads %s",
    (text) => {
      expect(readDay(text)).toBe("2026-09-01");
    },
  );

  it.each(["2026-02-30", "2026-13-01", "1926-01-01", "2126-01-01", "明天", "2026-9", "26-9-1", ""])(
    "refuses %s",
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );

  it("knows leap years", () => {
    expect(readDay("2028-02-29")).toBe("2028-02-29");
    expect(readDay("2026-02-29")).toBeNull();
  });
});

describe("months", () => {
  it.each(["2023-5", "2023.05", "2023年5月", "202305", "2023-05-17"])("reads %s", (text) => {
    expect(readMonth(text)).toBe("2023-05");
  });
  it.each(["2023", "2023-00", "2023-13", "五月"])("refuses %s", (text) => {
    expect(readMonth(text)).toBeNull();
  });
});

describe("the calendar in China", () => {
  it("turns the year eight hours before UTC does", () => {
    expect(calendarYear(new Date("2026-12-31T15:59:59Z"))).toBe(2026);
    expect(calendarYear(new Date("2026-12-31T16:00:00Z"))).toBe(2027);
  });
  it("counts days from an instant", () => {
    expect(daysAfter("2027-03-01T08:00:00.000Z", 365)).toBe("2028-02-29T08:00:00.000Z");
  });
  it("counts whole days between instants by the day in China", () => {
    // 23:59 and 00:01 in China are a day apart, though two minutes lie between them.
    expect(daysBetween("2026-11-27T15:59:00.000Z", "2026-11-27T16:01:00.000Z")).toBe(1);
    expect(daysBetween("2026-11-28T09:00:00.000Z", "2027-01-15")).toBe(48);
    expect(daysBetween("2026-11-28", "2026-11-27T09:00:00.000Z")).toBe(-1);
  });
});
