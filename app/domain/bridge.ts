import { byDistance, type DistanceTo } from "./distance";
import type { PlatformKind, PlatformOffer, TrlRange } from "./platform";

/** A verified platform as the public sees it. */
export type Platform = {
  id: string;
  name: string;
  nameEn: string | null;
  cityCode: string;
  domainCodes: string[];
  /** At least one. */
  offers: PlatformOffer[];
  services: string;
  accreditation: string;
  isSample: boolean;
};

/** What an achievement lacks for a scenario: the level it has reached, the lower end of the window, and its domain. */
export type MaturityGap = TrlRange & { domainCode: string };

/** A kind of the platform with the range it takes on and the part of the gap that falls into it. */
export type BridgeStep = { kind: PlatformKind; range: TrlRange; closes: TrlRange };

/** A platform that closes a gap, or a part of it. `levels`: how many of the missing levels; `km` from the achievement. */
export type Bridge<P> = {
  platform: P;
  steps: BridgeStep[];
  levels: number;
  whole: boolean;
  km: number | null;
};

type Candidate = Pick<Platform, "id" | "cityCode" | "domainCodes" | "offers">;

/**
 * The platforms of the gap's domain that close it: those that close all of it first, then those that close a
 * part; within both the nearest first, an unknown distance last; at one distance the one that closes more
 * levels, then by id. A platform with several kinds closes what they close together.
 */
export function bridgesOver<P extends Candidate>(
  gap: MaturityGap,
  platforms: readonly P[],
  distanceTo: DistanceTo,
): Bridge<P>[] {
  const bridges = platforms
    .filter(({ domainCodes }) => domainCodes.includes(gap.domainCode))
    .map((platform) => bridgeBy(platform, gap, distanceTo))
    .filter(({ levels }) => levels > 0);
  return bridges.sort(
    (a, b) =>
      Number(b.whole) - Number(a.whole) ||
      byDistance(a.km, b.km) ||
      b.levels - a.levels ||
      (a.platform.id < b.platform.id ? -1 : 1),
  );
}

function bridgeBy<P extends Candidate>(platform: P, gap: MaturityGap, distanceTo: DistanceTo): Bridge<P> {
  const steps = platform.offers.flatMap((offer) => stepOver(offer, gap));
  const closed = new Set(steps.flatMap(({ closes }) => levelsOf(closes)));
  return {
    platform,
    steps,
    levels: closed.size,
    whole: closed.size === gap.to - gap.from,
    km: distanceTo(platform.cityCode),
  };
}

function stepOver({ kind, from, to }: PlatformOffer, gap: TrlRange): BridgeStep[] {
  const closes = { from: Math.max(from, gap.from), to: Math.min(to, gap.to) };
  return closes.from < closes.to ? [{ kind, range: { from, to }, closes }] : [];
}

/** The levels gained on the way: 4 → 6 gains 5 and 6. */
function levelsOf({ from, to }: TrlRange): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step + 1);
}
