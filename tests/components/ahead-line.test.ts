import { describe, expect, it } from "vitest";
import { aheadText, differences } from "~/app/components/listings/ahead-line";
import { m } from "~/app/locales/messages/messages";

const LABELS = ["文本", "领域", "成熟度"];
const parts = (...points: number[]) =>
  points.map((value, at) => ({ label: LABELS[at] ?? "", points: value, max: 50, reasons: [] }));

describe("why a match stands above the next", () => {
  it("adds up to the difference of the scores shown, most ahead first", () => {
    const found = differences(parts(20.3, 12, 15), parts(15.1, 13.5, 15));
    expect(found).toEqual([
      { label: "文本", points: 5.2 },
      { label: "领域", points: -1.5 },
    ]);
  });

  it("is told with what it lacks against the next", () => {
    expect(aheadText(parts(20, 12, 15), parts(15, 13.5, 12))).toBe(
      m.match_ahead_but({ more: "文本 +5.0、成熟度 +3.0", less: "领域 −1.5" }),
    );
    expect(aheadText(parts(20, 12, 15), parts(15, 12, 15))).toBe(m.match_ahead({ more: "文本 +5.0" }));
  });

  it("is not told where there is next to nothing", () => {
    expect(aheadText(parts(20.2, 12), parts(20, 12))).toBe(m.match_ahead_barely());
    expect(aheadText(parts(20, 12), parts(20, 12))).toBe(m.match_ahead_level());
  });
});
