import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HIT_END, HIT_START, hasHit, segmentsOf } from "~/search/meilisearch/marks";

const mark = (text: string) => HIT_START + text + HIT_END;

describe("marked texts", () => {
  it("come apart into pieces, neighbouring hits as one", () => {
    expect(segmentsOf(`高${mark("量")}${mark("子")}通信`)).toEqual([
      { text: "高", hit: false },
      { text: "量子", hit: true },
      { text: "通信", hit: false },
    ]);
    expect(segmentsOf("")).toEqual([]);
    expect(hasHit(segmentsOf("无"))).toBe(false);
    expect(hasHit(null)).toBe(false);
  });

  it("take what looks like marks of others as text", () => {
    const text = "<em>量子</em> <b onclick=alert(1)> \ue000 \ue001 __hit__";
    expect(segmentsOf(text)).toEqual([{ text, hit: false }]);
  });

  it("survive a mark that is never closed", () => {
    expect(segmentsOf(`a${HIT_START}b`)).toEqual([
      { text: "a", hit: false },
      { text: "b", hit: true },
    ]);
  });

  it("give the text back whole, whatever it contains", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: fc.string({ unit: "grapheme" }), hit: fc.boolean() })),
        (pieces) => {
          const marked = pieces.map(({ text, hit }) => (hit ? mark(text) : text)).join("");
          const whole = pieces.map(({ text }) => text).join("");
          return (
            segmentsOf(marked)
              .map(({ text }) => text)
              .join("") === whole
          );
        },
      ),
    );
  });
});
