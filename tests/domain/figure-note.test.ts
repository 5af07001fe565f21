import { describe, expect, it } from "vitest";
import { figureNote } from "~/app/domain/figure-note";
import { unitsFrom } from "~/app/domain/units";
import { units as rows } from "~/seeds/datasets/units";

const units = unitsFrom(
  rows.map(({ code, symbol, aliases, nameZh, dimension, factor, offset }) => ({
    spellings: [symbol, ...aliases, nameZh, code],
    dimension,
    factor: Number(factor),
    offset: Number(offset),
  })),
);
const symbols = rows.map(({ symbol }) => symbol);
const note = (value: string, unit: string) => figureNote(value, unit, units, symbols);

describe("what a figure is taken for while it is typed", () => {
  it("says nothing of an empty box and nothing special of a plain number", () => {
    expect(note("", "mm")).toBeNull();
    expect(note("99.5", "")).toEqual({ reads: null, isNoNumber: false, equals: [], unknownUnit: null });
  });

  it("reads full width, signs, 万 and 亿", () => {
    expect(note("１．５万", "次")?.reads).toBe("15000");
    expect(note("1,200", "")?.reads).toBe("1200");
    expect(note("≥95", "%")?.reads).toBeNull();
    expect(note("2亿", "个")?.reads).toBe("200000000");
  });

  it("tells what is no number", () => {
    expect(note("很高", "%")).toMatchObject({ isNoNumber: true, equals: [] });
  });

  it("gives the same figure in other units of its dimension", () => {
    expect(note("0.05", "mm")?.equals).toContainEqual({ value: "50", unit: "μm" });
    expect(note("20", "℃")?.equals.every(({ unit }) => unit !== "℃")).toBe(true);
    expect(note("5", "万次")?.equals).toContainEqual({ value: "50000", unit: "次" });
  });

  it("leaves out what would help nobody", () => {
    expect(note("30", "km")?.equals).toEqual([{ value: "30000", unit: "m" }]);
    expect(note("72", "h")?.equals).not.toContainEqual(expect.objectContaining({ unit: "月" }));
  });

  it("never converts between dimensions, and names a unit that nobody knows", () => {
    for (const { unit } of note("3", "kg")?.equals ?? [])
      expect(units(unit)?.dimension).toBe(units("kg")?.dimension);
    expect(note("3", "箩筐")).toMatchObject({ unknownUnit: "箩筐", equals: [] });
  });
});
