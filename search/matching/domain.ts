import type { SearchDocument } from "~/search/documents";
import type { DomainPart, DomainRelation } from "./types";
import { WEIGHTS } from "./weights";

/** How near two codes (domains or subfields) are, 0–1; symmetric; 0 when the table has no relation. */
export type Neighbours = (a: string, b: string) => number;

export function neighboursFrom(
  relations: readonly { codeA: string; codeB: string; weight: number }[],
): Neighbours {
  const weights = new Map<string, number>();
  for (const { codeA, codeB, weight } of relations) {
    weights.set(`${codeA}|${codeB}`, weight);
    weights.set(`${codeB}|${codeA}`, weight);
  }
  return (a, b) => weights.get(`${a}|${b}`) ?? 0;
}

/** Same subfield > same domain > neighbour > other; "unknown" is a value of its own, never a default domain. */
export function scoreDomain(
  subject: SearchDocument,
  candidate: SearchDocument,
  neighbours: Neighbours,
): DomainPart {
  const max = WEIGHTS.parts.domain;
  const sharedSubfields = subject.subfieldCodes.filter((code) => candidate.subfieldCodes.includes(code));
  const { relation, share } = relate(subject, candidate, sharedSubfields, neighbours);
  const proposed = subject.domainProposed || candidate.domainProposed;
  const { unknown, proposedTrust } = WEIGHTS.domain;
  const trusted = proposed && relation !== "unknown" ? unknown + (share - unknown) * proposedTrust : share;
  return {
    points: trusted * max,
    max,
    relation,
    subjectDomain: subject.domainCode,
    candidateDomain: candidate.domainCode,
    sharedSubfields,
    proposed,
  };
}

function relate(
  subject: SearchDocument,
  candidate: SearchDocument,
  sharedSubfields: readonly string[],
  neighbours: Neighbours,
): { relation: DomainRelation; share: number } {
  const w = WEIGHTS.domain;
  if (sharedSubfields.length > 0) return { relation: "same_subfield", share: w.sameSubfield };
  if (subject.domainCode === null || candidate.domainCode === null)
    return { relation: "unknown", share: w.unknown };
  if (subject.domainCode === candidate.domainCode) return { relation: "same_domain", share: w.sameDomain };
  const nearness = nearest(codesOf(subject), codesOf(candidate), neighbours);
  if (nearness > 0) return { relation: "neighbour", share: w.neighbour * Math.min(1, nearness) };
  return { relation: "other", share: w.other };
}

/** A relation may be between domains, between subfields or across; the strongest counts. */
function nearest(a: readonly string[], b: readonly string[], neighbours: Neighbours): number {
  return Math.max(0, ...a.flatMap((left) => b.map((right) => neighbours(left, right))));
}

function codesOf(document: SearchDocument): string[] {
  return document.domainCode === null ? [] : [document.domainCode, ...document.subfieldCodes];
}
