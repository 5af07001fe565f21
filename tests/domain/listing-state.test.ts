import { describe, expect, it } from "vitest";
import {
  actionNeedsReason,
  LISTING_ACTIONS,
  LISTING_STATES,
  LISTING_TRANSITIONS,
  nextListingState,
  openActions,
  publicStateOf,
} from "~/app/domain/listing-state";

const NOW = "2026-06-01T00:00:00.000Z";
const LATER = "2026-07-01T00:00:00.000Z";
const EARLIER = "2026-05-01T00:00:00.000Z";

describe("the table of transitions", () => {
  it("has an arrow for exactly what it lists", () => {
    for (const state of LISTING_STATES)
      for (const action of LISTING_ACTIONS)
        for (const party of ["owner", "operator", "clock"] as const) {
          const rule = LISTING_TRANSITIONS[action];
          const listed = rule.from.includes(state) && rule.by.includes(party);
          expect(nextListingState(state, action, party)).toBe(listed ? rule.to : null);
        }
  });

  it("lets nobody publish what was not approved, and no owner approve", () => {
    expect(LISTING_STATES.filter((state) => nextListingState(state, "publish", "operator"))).toEqual([
      "approved",
    ]);
    expect(LISTING_STATES.flatMap((state) => openActions(state, "owner"))).not.toContain("approve");
    expect(LISTING_STATES.flatMap((state) => openActions(state, "clock"))).toEqual(["expire", "expire"]);
  });

  it("has no way out of a rejection", () => {
    expect(openActions("rejected", "owner")).toEqual([]);
    expect(openActions("rejected", "operator")).toEqual([]);
  });

  it("asks a reason for what takes something away", () => {
    expect(LISTING_ACTIONS.filter(actionNeedsReason)).toEqual(["reject", "pause", "withdraw"]);
  });
});

describe("what the public sees", () => {
  it("is nothing before publication", () => {
    for (const state of ["draft", "submitted", "under_review", "returned", "approved", "rejected"] as const)
      expect(publicStateOf(state, LATER, NOW)).toBeNull();
  });

  it("uses words of its own", () => {
    expect(publicStateOf("published", LATER, NOW)).toBe("open");
    expect(publicStateOf("published", EARLIER, NOW)).toBe("closed");
    expect(publicStateOf("paused", LATER, NOW)).toBe("on_hold");
    expect(publicStateOf("withdrawn", LATER, NOW)).toBe("closed");
    expect(publicStateOf("expired", EARLIER, NOW)).toBe("closed");
  });
});
