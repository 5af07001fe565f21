import type { AchievementDocument, ScenarioDocument, SearchDocument } from "~/search/documents";
import { headGrams, headText } from "~/search/embedded/analyse";
import { facetTokens } from "~/search/embedded/facet-tokens";
import type { FacetName } from "~/search/engine";
import { fingerprint } from "~/search/fingerprint";
import { topicCodes } from "~/search/matching/topics";
import { bigramsOf, charactersOf, latinOf, runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";

/** What Meilisearch holds beside the document's own public fields: made from them, by the embedded engine's rules. */
export type Derived = {
  hash: string;
  /** Characters, pairs and Latin tokens of title and keywords; matching retrieves by them. */
  grams: string[];
  /** Topics with a leading #, as in the terms of a candidate query. */
  topics: string[];
  /** Pairs and Latin tokens of everything else: what is found by grams, in the embedded engine too. */
  textGrams: string[];
  facets: Partial<Record<FacetName, string[]>>;
  /** Seconds since 1970 UTC. */
  published: number;
  /** Months since 1970 UTC of the same. */
  month: number;
  /** The same of the day responses close; left out when there is none, which sorts last. */
  deadline?: number;
  /** 2: filed under a domain by a person, 1: only proposed, 0: without one. */
  filed: number;
  /** TRL 1–9, half a level more with evidence; of a scenario, 1 when it names its window; 0 for unknown. */
  maturity: number;
};
export type StoredDocument = SearchDocument & Derived;

/** Every public field, and nothing else: what is asked for when the document itself is wanted. */
const FIELDS: Record<keyof ScenarioDocument | keyof AchievementDocument, true> = {
  ...{ kind: true, id: true, no: true, title: true, oneLine: true, body: true, keywords: true },
  ...{ vocabulary: true, domainCode: true, domainProposed: true, subfieldCodes: true, applicationTags: true },
  ...{ cityCode: true, orgKind: true, orgName: true, modes: true, publishedAt: true, validUntil: true },
  ...{ publicState: true, updatedAt: true, stage: true, trlMin: true, trlTarget: true, responsesClose: true },
  ...{ needBy: true, smeOnly: true, provinceOnly: true, indicators: true, trl: true, trlHasEvidence: true },
  ...{ trialOk: true, transferState: true, metrics: true, ipKinds: true },
};
export const DOCUMENT_FIELDS = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

/** An attribute takes 65,535 positions, and each element of a list eight. */
const MOST_TEXT_GRAMS = 8_000;

export function toStored(document: SearchDocument): StoredDocument {
  const head = headText(document);
  const topics = topicCodes(`${head}\n${normalise(document.oneLine ?? "")}`);
  const deadline = document.kind === "scenario" ? seconds(document.responsesClose) : null;
  const published = seconds(document.publishedAt) ?? 0;
  return {
    ...document,
    hash: fingerprint(document),
    grams: headGrams(head, ""),
    topics: topics.map((code) => `#${code}`),
    textGrams: textGrams(document),
    facets: facets(document),
    published,
    month: monthOf(published),
    ...(deadline === null ? {} : { deadline }),
    filed: document.domainCode === null ? 0 : document.domainProposed ? 1 : 2,
    maturity: maturity(document),
  };
}

function facets(document: SearchDocument): Derived["facets"] {
  const found: Derived["facets"] = {};
  for (const token of facetTokens(document)) {
    const colon = token.indexOf(":");
    const facet = token.slice(0, colon) as FacetName;
    found[facet] = [...(found[facet] ?? []), token.slice(colon + 1)];
  }
  return found;
}

function textGrams(document: SearchDocument): string[] {
  const rows = document.kind === "scenario" ? document.indicators : document.metrics;
  const text = [document.oneLine, document.orgName, document.body, ...rows.map(({ name }) => name)];
  const runs = runsOf(normalise(text.filter((part) => part !== null).join("\n")));
  const words = runsOf(normalise(document.vocabulary.join("\n")));
  const number = latinOf(runsOf(normalise(document.no)));
  return [
    ...new Set([
      ...number,
      ...charactersOf(words),
      ...bigramsOf(words),
      ...latinOf(runs),
      ...bigramsOf(runs),
    ]),
  ].slice(0, MOST_TEXT_GRAMS);
}

function maturity(document: SearchDocument): number {
  if (document.kind === "scenario") return document.trlMin === null && document.trlTarget === null ? 0 : 1;
  return document.trl === null ? 0 : document.trl + (document.trlHasEvidence ? 0.5 : 0);
}

function monthOf(published: number): number {
  const date = new Date(published * 1_000);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** Whole seconds, or null for no date. */
function seconds(instant: string | null): number | null {
  const time = instant === null ? Number.NaN : Date.parse(instant);
  return Number.isNaN(time) ? null : Math.floor(time / 1_000);
}
