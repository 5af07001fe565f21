import { describe, expect, it } from "vitest";
import { shownInFull } from "~/app/domain/match-score";

describe("how many matches are shown in full", () => {
  it.each([
    [[], 0],
    [[41], 1],
    [[41, 40, 39, 38], 3],
    [[90, 50, 49, 48], 3],
    [[90, 80, 70, 60, 59.9], 4],
  ])("of %j are %i", (scores, count) => {
    expect(shownInFull(scores)).toBe(count);
  });
});
