import { describe, expect, it } from "vitest";
import { m } from "~/app/locales/messages/messages";
import { inShort } from "~/app/services/public/in-short";
import { offeredText } from "~/app/services/public/name-match";
import type { Match, MatchParts } from "~/search/matching/types";

const PARTS: MatchParts = {
  text: { points: 40, max: 50, sharedTopics: ["机器人.人形机器人"], sharedTerms: ["人形"] },
  domain: {
    ...{ points: 12, max: 15, relation: "same_domain", subjectDomain: "ROBOT", candidateDomain: "ROBOT" },
    ...{ sharedSubfields: [], proposed: false },
  },
  maturity: {
    ...{ points: 15, max: 15, relation: "inside", trl: 6, windowMin: 5, windowTarget: 6 },
    ...{ missingLevels: 0, hasEvidence: true },
  },
  indicators: { points: 12, max: 12, rows: [], met: 0, failed: 0, unknown: 0 },
  context: { points: 6, max: 8, facts: [{ code: "city", state: "no", values: ["370100"] }] },
};

const row = (state: "met" | "failed" | "unknown") => ({
  ...{ name: state, must: true, operator: ">=" as const, value: "1", valueMax: null, unit: "" },
  ...{ state, offered: null },
});

function match(parts: Partial<MatchParts>): Match {
  return { id: "x", score: 80, parts: { ...PARTS, ...parts }, blocks: [] };
}

describe("a match in one line", () => {
  it("tells indicators and maturity before the subject matter, three things at most", () => {
    const rows = [row("met"), row("met"), row("unknown")];
    const { strengths } = inShort(
      match({ indicators: { points: 9, max: 12, rows, met: 2, failed: 0, unknown: 1 } }),
    );
    expect(strengths).toEqual([
      m.match_good_indicators({ met: "2", total: "3" }),
      m.match_good_maturity_inside({ trl: "6", window: "5–6" }),
      m.match_good_topics({ topics: "人形机器人" }),
    ]);
  });

  it("tells the two weaknesses that cost most, the dearer first", () => {
    const { weaknesses } = inShort(
      match({
        text: { points: 10, max: 50, sharedTopics: [], sharedTerms: [] },
        indicators: {
          points: 2,
          max: 12,
          rows: [row("failed"), row("unknown")],
          met: 0,
          failed: 1,
          unknown: 1,
        },
      }),
    );
    expect(weaknesses).toEqual([
      m.match_weak_text(),
      m.match_weak_indicators_failed({ failed: "1", total: "2" }),
    ]);
  });

  it("says when a level is only claimed, above or below the window", () => {
    const maturity = (changes: Partial<MatchParts["maturity"]>) =>
      inShort(match({ maturity: { ...PARTS.maturity, ...changes } }));
    expect(maturity({ hasEvidence: false }).strengths).toContain(
      m.match_good_maturity_inside_claim({ trl: "6", window: "5–6" }),
    );
    expect(maturity({ relation: "above", trl: 9 }).strengths).toContain(
      m.match_good_maturity_above({ trl: "9", window: "5–6" }),
    );
    expect(maturity({ relation: "below", trl: 3, missingLevels: 2, points: 6 }).weaknesses).toContain(
      m.match_weak_maturity_below({ trl: "3", min: "5", missing: "2" }),
    );
    expect(maturity({ windowMin: 6 }).strengths).toContain(
      m.match_good_maturity_inside({ trl: "6", window: "6" }),
    );
  });

  it("names a figure that goes by another name", () => {
    const given = { name: "额定载荷", value: "16", unit: "kg" };
    expect(offeredText("额定载荷", given)).toBe("16 kg");
    expect(offeredText("搬运额定负载", given)).toBe(
      m.match_offered_as({ figure: "16 kg", name: "额定载荷" }),
    );
  });
});
