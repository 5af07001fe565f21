import type { Achievement } from "~/app/domain/achievement";
import type { ListingNoun } from "~/app/domain/listing-number";
import { type PublicState, publicStateOf } from "~/app/domain/listing-state";
import type { Scenario } from "~/app/domain/scenario";
import type { Segment } from "~/search/engine";
import type { Named, Names } from "./names";

/** What a list shows of a public record: nothing that a stranger may not see. */
export type ListingCardData = {
  noun: ListingNoun;
  no: string;
  title: Segment[];
  excerpt: Segment[];
  domain: Named | null;
  domainProposed: boolean;
  subfields: string[];
  city: string | null;
  organisation: string | null;
  anonymous: boolean;
  stage: string | null;
  /** The window of a scenario or the level of an achievement (both ends equal). */
  trl: { min: number; target: number } | null;
  trialOk: boolean;
  respondBy: string | null;
  publishedAt: string | null;
  publicState: PublicState;
  isSample: boolean;
};

/** The first words of a long text; what is left out shows. */
const opening = (text: string): string => (text.length > 100 ? `${text.slice(0, 100).trimEnd()}…` : text);

const plain = (text: string): Segment[] => (text ? [{ text, hit: false }] : []);

type Context = { names: Names; organisationNames: Map<string, string>; now: string };
export type Highlights = { title: Segment[]; excerpt: Segment[] | null } | undefined;

/** Null when the record is not public (any more): the index may be a moment behind the database. */
export function scenarioCard(scenario: Scenario, context: Context, hit?: Highlights): ListingCardData | null {
  const { content } = scenario;
  const shared = common("scenario", scenario, context);
  if (!shared) return null;
  return {
    ...shared,
    title: hit?.title ?? plain(content.title),
    excerpt: hit?.excerpt ?? plain(content.oneLine || opening(content.problem)),
    organisation: content.anonymous ? null : shared.organisation,
    anonymous: content.anonymous,
    stage: content.stage && context.names.term("stage", content.stage),
    trl: content.trlMin && content.trlTarget ? { min: content.trlMin, target: content.trlTarget } : null,
    trialOk: false,
    respondBy: content.responsesClose,
  };
}

/** Null when the record is not public (any more). */
export function achievementCard(
  achievement: Achievement,
  context: Context,
  hit?: Highlights,
): ListingCardData | null {
  const { content } = achievement;
  const shared = common("achievement", achievement, context);
  if (!shared) return null;
  return {
    ...shared,
    title: hit?.title ?? plain(content.title),
    excerpt: hit?.excerpt ?? plain(opening(content.summary)),
    anonymous: false,
    stage: content.stage && context.names.term("achievement_stage", content.stage),
    trl: content.trlLevel ? { min: content.trlLevel, target: content.trlLevel } : null,
    trialOk: content.trialOk,
    respondBy: null,
  };
}

function common(
  noun: ListingNoun,
  record: Scenario | Achievement,
  { names, organisationNames, now }: Context,
) {
  const publicState = publicStateOf(record.state, record.validUntil, now);
  if (publicState === null || record.no === null) return null;
  // The names leave suspended organisations out: nothing of theirs is public.
  if (record.organisationId !== null && !organisationNames.has(record.organisationId)) return null;
  const { content } = record;
  return {
    noun,
    no: record.no,
    domain: content.domainCode ? names.domain(content.domainCode) : null,
    domainProposed: record.domainProposed !== null,
    subfields: content.subfieldCodes.map((code) => names.subfield(code).name),
    city: content.cityCode ? names.city(content.cityCode).name : null,
    organisation: record.organisationId ? (organisationNames.get(record.organisationId) ?? null) : null,
    publishedAt: record.publishedAt,
    publicState,
    isSample: record.isSample,
  };
}
