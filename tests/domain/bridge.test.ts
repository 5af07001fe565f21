import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bridge, bridgesOver } from "~/app/domain/bridge";
import { PLATFORM_KINDS, type PlatformOffer } from "~/app/domain/platform";

type Platform = { id: string; cityCode: string; domainCodes: string[]; offers: PlatformOffer[] };

const KM: Record<string, number | null> = { here: 0, near: 80, far: 300, nowhere: null };
const distanceTo = (city: string) => KM[city] ?? null;
const GAP = { from: 4, to: 6, domainCode: "ROBOT" };

function platform(id: string, cityCode: string, ...offers: [PlatformOffer["kind"], number, number][]) {
  return {
    id,
    cityCode,
    domainCodes: ["ROBOT"],
    offers: offers.map(([kind, from, to]) => ({ kind, from, to })),
  };
}
const ids = (bridges: Bridge<Platform>[]) => bridges.map((bridge) => bridge.platform.id);

describe("the platforms that close a gap", () => {
  it("are those that close all of it first, each group nearest first", () => {
    const found = bridgesOver(
      GAP,
      [
        platform("part-here", "here", ["pilot", 5, 7]),
        platform("whole-far", "far", ["pilot", 4, 7]),
        platform("whole-near", "near", ["pilot", 3, 6]),
        platform("part-nowhere", "nowhere", ["proof_of_concept", 3, 5]),
      ],
      distanceTo,
    );
    expect(ids(found)).toEqual(["whole-near", "whole-far", "part-here", "part-nowhere"]);
    expect(found.map(({ whole, levels, km }) => [whole, levels, km])).toEqual([
      [true, 2, 80],
      [true, 2, 300],
      [false, 1, 0],
      [false, 1, null],
    ]);
  });

  it("may close it with two kinds together, each told with its stretch", () => {
    const [found] = bridgesOver(
      GAP,
      [platform("both", "here", ["proof_of_concept", 3, 5], ["pilot", 5, 7], ["testing", 6, 8])],
      distanceTo,
    );
    expect(found).toMatchObject({ whole: true, levels: 2 });
    expect(found?.steps).toEqual([
      { kind: "proof_of_concept", range: { from: 3, to: 5 }, closes: { from: 4, to: 5 } },
      { kind: "pilot", range: { from: 5, to: 7 }, closes: { from: 5, to: 6 } },
    ]);
  });

  it("do not close it by standing on either side of it", () => {
    const beside = [
      platform("below", "here", ["proof_of_concept", 2, 4]),
      platform("above", "here", ["testing", 6, 8]),
    ];
    expect(bridgesOver(GAP, beside, distanceTo)).toEqual([]);
    const halves = platform("halves", "here", ["proof_of_concept", 2, 5], ["testing", 6, 8]);
    expect(bridgesOver({ ...GAP, to: 7 }, [halves], distanceTo)[0]).toMatchObject({
      whole: false,
      levels: 2,
    });
  });

  it("come in one order, whatever order they are given in", () => {
    const twins = ["c", "a", "b"].map((id) => platform(id, "near", ["pilot", 4, 6]));
    expect(ids(bridgesOver(GAP, twins, distanceTo))).toEqual(["a", "b", "c"]);
  });
});

const level = fc.integer({ min: 1, max: 8 });
const offer = fc
  .record({ kind: fc.constantFrom(...PLATFORM_KINDS), from: level, more: fc.integer({ min: 1, max: 8 }) })
  .map(({ kind, from, more }) => ({ kind, from, to: Math.min(9, from + more) }));
const platforms = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    cityCode: fc.constantFrom(...Object.keys(KM)),
    domainCodes: fc.subarray(["ROBOT", "AI", "DEEP"]),
    offers: fc.uniqueArray(offer, { minLength: 1, maxLength: 3, selector: ({ kind }) => kind }),
  }),
  { maxLength: 12, selector: ({ id }) => id },
);
const gaps = fc
  .record({
    from: level,
    missing: fc.integer({ min: 1, max: 8 }),
    domainCode: fc.constantFrom("ROBOT", "AI"),
  })
  .map(({ from, missing, domainCode }) => ({ from, to: Math.min(9, from + missing), domainCode }));

/** Whether going up one step at a time, every step is somebody's. */
function climbs({ offers }: Platform, from: number, to: number): number {
  let closed = 0;
  for (let step = from; step < to; step += 1)
    if (offers.some((one) => one.from <= step && step + 1 <= one.to)) closed += 1;
  return closed;
}

describe("for any gap and any platforms", () => {
  it("there is never one outside the domain, and none that would help is left out", () => {
    fc.assert(
      fc.property(gaps, platforms, (gap, all) => {
        const helpful = all.filter(
          (one) => one.domainCodes.includes(gap.domainCode) && climbs(one, gap.from, gap.to) > 0,
        );
        expect(ids(bridgesOver(gap, all, distanceTo)).sort()).toEqual(helpful.map(({ id }) => id).sort());
      }),
    );
  });

  it("the levels closed are counted right and lie inside the gap", () => {
    fc.assert(
      fc.property(gaps, platforms, (gap, all) => {
        for (const bridge of bridgesOver(gap, all, distanceTo)) {
          expect(bridge.levels).toBe(climbs(bridge.platform, gap.from, gap.to));
          expect(bridge.whole).toBe(bridge.levels === gap.to - gap.from);
          for (const { closes, range } of bridge.steps) {
            expect(closes.from).toBeGreaterThanOrEqual(Math.max(gap.from, range.from));
            expect(closes.to).toBeLessThanOrEqual(Math.min(gap.to, range.to));
            expect(closes.from).toBeLessThan(closes.to);
          }
        }
      }),
    );
  });

  it("whole before part, then nearest first with the unknown last; the given order decides nothing", () => {
    fc.assert(
      fc.property(gaps, platforms, (gap, all) => {
        const found = bridgesOver(gap, all, distanceTo);
        const rank = ({ whole, km }: Bridge<Platform>) =>
          [whole ? 0 : 1, km ?? Number.POSITIVE_INFINITY] as const;
        for (const [at, bridge] of found.entries()) {
          const before = found[at - 1];
          if (!before) continue;
          const [a, b] = [rank(before), rank(bridge)];
          expect(a[0] < b[0] || (a[0] === b[0] && a[1] <= b[1])).toBe(true);
        }
        expect(ids(bridgesOver(gap, [...all].reverse(), distanceTo))).toEqual(ids(found));
      }),
    );
  });
});
