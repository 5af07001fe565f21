import { type Bridge, bridgesOver, type MaturityGap, type Platform } from "~/app/domain/bridge";
import { type DistanceTo, distancesFrom, roundedKm } from "~/app/domain/distance";
import type { Language } from "~/app/domain/person";
import { paths } from "~/app/http/paths";
import type { Db } from "~/db/connection";
import { listAchievementCities, listCityCoordinates, listPlatforms } from "~/db/queries/bridges";
import type { IndexName } from "~/search/engine";
import type { Match } from "~/search/matching/types";
import type { Named, Names } from "../public/names";
import { writePlatformQuery } from "./platform-query";
import { nameIn, type ShownOffer } from "./show-platform";

/** How many platforms stand beside a match; the rest is a link away. */
const SHOWN = 3;

/** One platform beside a match: what it is, how far, and which of the missing levels it closes. */
export type ShownBridge = {
  id: string;
  name: string;
  city: string;
  /** Rounded; 0 in the same city; null when unknown. */
  km: number | null;
  offers: ShownOffer[];
  whole: boolean;
  levels: number;
  closes: { from: number; to: number }[];
};
/** What a match below the window lacks and who could close it, the nearest first. */
export type ShownGap = {
  from: number;
  to: number;
  /** Null when neither side names a domain. */
  domain: Named | null;
  bridges: ShownBridge[];
  /** Every platform of the domain, nearest to the achievement first. */
  href: string;
};

type Words = { names: Names; language: Language };
type Found = { match: Match; achievementId: string; from: number; to: number; domainCode: string | null };

/**
 * The gap of every match below its window, by the match's id. `subject` is the record whose matches these are.
 * Platforms, cities and distances are read once for all of them; without such a match nothing is read.
 */
export async function showGaps(
  db: Db,
  subject: { index: IndexName; id: string },
  matches: readonly Match[],
  words: Words,
): Promise<Map<string, ShownGap>> {
  const gaps = matches.flatMap((match) => gapOf(subject, match));
  if (gaps.length === 0) return new Map();
  const domainCodes = [...new Set(gaps.flatMap(({ domainCode }) => domainCode ?? []))];
  const platforms = domainCodes.length > 0 ? await listPlatforms(db, { domainCodes }) : [];
  const cities = await listAchievementCities(db, [...new Set(gaps.map((gap) => gap.achievementId))]);
  const places = await listCityCoordinates(db);
  return new Map(
    gaps.map((gap) => {
      const city = cities.get(gap.achievementId) ?? null;
      const bridges = bridgesFor(gap, platforms, distancesFrom(places, city));
      return [gap.match.id, shownGap(gap, city, bridges, words)];
    }),
  );
}

/** The achievement's own domain decides; the scenario's stands in where the achievement has none. */
function gapOf(subject: { index: IndexName; id: string }, match: Match): Found[] {
  const { relation, trl, windowMin } = match.parts.maturity;
  if (relation !== "below" || trl === null || windowMin === null) return [];
  const { subjectDomain, candidateDomain } = match.parts.domain;
  const gap = { match, from: trl, to: windowMin };
  return subject.index === "achievements"
    ? [{ ...gap, achievementId: subject.id, domainCode: subjectDomain ?? candidateDomain }]
    : [{ ...gap, achievementId: match.id, domainCode: candidateDomain ?? subjectDomain }];
}

function bridgesFor(gap: Found, platforms: Platform[], distanceTo: DistanceTo): Bridge<Platform>[] {
  if (gap.domainCode === null) return [];
  const { from, to, domainCode } = gap;
  return bridgesOver({ from, to, domainCode } satisfies MaturityGap, platforms, distanceTo).slice(0, SHOWN);
}

function shownGap(
  { from, to, domainCode }: Found,
  city: string | null,
  bridges: Bridge<Platform>[],
  words: Words,
): ShownGap {
  const domain = domainCode === null ? null : words.names.domain(domainCode);
  const href = paths.bridges(writePlatformQuery({ domain: domainCode, from: city }));
  return { from, to, domain, bridges: bridges.map((bridge) => shownBridge(bridge, words)), href };
}

function shownBridge(
  { platform, steps, whole, levels, km }: Bridge<Platform>,
  { names, language }: Words,
): ShownBridge {
  return {
    id: platform.id,
    name: nameIn(platform, language),
    city: names.city(platform.cityCode).name,
    km: km === null ? null : roundedKm(km),
    offers: steps.map(({ kind, range }) => ({ kind, name: names.term("platform_kind", kind), ...range })),
    whole,
    levels,
    closes: steps.map((step) => step.closes),
  };
}
