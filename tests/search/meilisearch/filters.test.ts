import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetFilters, isAfter, isEqual, isNoneOf, isOneOf, quoted } from "~/search/meilisearch/filters";

describe("values in filter expressions", () => {
  it.each([
    ["plain", '"plain"'],
    ['say "yes"', '"say \\"yes\\""'],
    ["back\\slash", '"back\\\\slash"'],
    ['end\\"', '"end\\\\\\""'],
    ["a' OR id EXISTS", '"a\' OR id EXISTS"'],
    ['" OR id EXISTS OR title = "', '"\\" OR id EXISTS OR title = \\""'],
    ["AND NOT IN [1, 2] TO 3", '"AND NOT IN [1, 2] TO 3"'],
    ["🚀 量子", '"🚀 量子"'],
    ["two\nlines\u0000", '"two\ufffdlines\ufffd"'],
    ["half \ud83d", '"half \ufffd"'],
    ["", '""'],
  ])("quotes %j", (value, expected) => {
    expect(quoted(value)).toBe(expected);
  });

  it("ends only at its own last quote, whatever is inside", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        const inside = quoted(value).slice(1, -1);
        // Every quote inside has an odd number of backslashes before it, and none is left open at the end.
        return /^(?:[^"\\]|\\["\\])*$/u.test(inside);
      }),
    );
  });

  it("gives conditions in the documented grammar", () => {
    expect(isOneOf("id", ["a", 'b"'])).toBe('id IN ["a", "b\\""]');
    expect(isNoneOf("id", ["a"])).toBe('id NOT IN ["a"]');
    expect(isEqual("grams", "量")).toBe('grams = "量"');
    expect(isAfter("id", "0190")).toBe('id > "0190"');
  });

  it("joins facets as conditions, values as alternatives, and leaves one facet out for its own counts", () => {
    const filters = { domain: ["QUANT", "ROBOT"], trl: ["6"], city: [] };
    expect(facetFilters(filters)).toEqual(['facets.domain IN ["QUANT", "ROBOT"]', 'facets.trl IN ["6"]']);
    expect(facetFilters(filters, "domain")).toEqual(['facets.trl IN ["6"]']);
    expect(facetFilters({})).toEqual([]);
  });
});
