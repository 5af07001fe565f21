import { describe, expect, it } from "vitest";
import { paceOf } from "~/app/domain/pace";

describe("the pace of work", () => {
  it("tells share, rate and time left", () => {
    expect(paceOf(250, 1_000, 5_000)).toEqual({ share: 0.25, perSecond: 50, secondsLeft: 15 });
  });

  it("says nothing of the time left before anything is done", () => {
    expect(paceOf(0, 1_000, 5_000)).toEqual({ share: 0, perSecond: 0, secondsLeft: null });
    expect(paceOf(0, 0, 0)).toEqual({ share: 0, perSecond: 0, secondsLeft: null });
  });

  it("takes a total that proved too small as reached", () => {
    expect(paceOf(12, 10, 1_000)).toEqual({ share: 1, perSecond: 12, secondsLeft: 0 });
  });
});
