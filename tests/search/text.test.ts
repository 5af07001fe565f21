import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bigramsOf, charactersOf, latinOf, runsOf } from "~/search/text/grams";
import { normalise, normaliseWithOrigin } from "~/search/text/normalise";

describe("normal form", () => {
  it.each([
    ["ＡＢＣ１２３", "abc123"],
    ["氫能與燃料電池", "氢能与燃料电池"],
    ["㎡", "m2"],
    ["Wi‑Fi", "wi‐fi"],
    ["ﬁne", "fine"],
  ])("of %s is %s", (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });

  it("leads every place back to the character it came from", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { normal, origin } = normaliseWithOrigin(text);
        expect(normal).toBe(normalise(text));
        expect(origin.length).toBe(normal.length + 1);
        expect(origin.at(-1)).toBe(text.length);
        expect([...origin].sort((a, b) => a - b)).toEqual(origin);
      }),
    );
  });
});

describe("grams", () => {
  const runs = runsOf(normalise("5G基站与PM2.5，锂-离子"));

  it("keeps Latin words whole and cuts at every sign", () => {
    expect(latinOf(runs)).toEqual(["5g", "pm2", "5"]);
    expect(bigramsOf(runs)).toEqual(["基站", "站与", "离子"]);
    expect(charactersOf(runs)).toEqual(["5g", "基", "站", "与", "pm2", "5", "锂", "离", "子"]);
  });

  it("covers every letter and digit of any text once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const normal = normalise(text);
        const letters = [...normal].filter((character) => /[\p{L}\p{N}]/u.test(character)).join("");
        const kept = runsOf(normal)
          .flatMap((run) => [...run.text])
          .filter((c) => /[\p{L}\p{N}]/u.test(c))
          .join("");
        expect(kept).toBe(letters);
      }),
    );
  });
});
