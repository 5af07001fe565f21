import type { SearchDocument } from "~/search/documents";
import { type FacetName, UNKNOWN } from "~/search/engine";

/** Every `facet:value` a document carries; a field without a value carries `facet:unknown`. */
export function facetTokens(document: SearchDocument): string[] {
  return [
    ...tokens("domain", [document.domainCode]),
    ...tokens("subfield", document.subfieldCodes),
    ...tokens("application", document.applicationTags),
    ...tokens("city", [document.cityCode]),
    ...tokens("mode", document.modes),
    ...tokens("orgKind", [document.orgKind]),
    ...(document.kind === "scenario" ? tokens("stage", [document.stage]) : []),
    ...tokens("trl", trlLevels(document)),
  ];
}

/** An achievement has one level; a scenario answers to every level inside its window. */
export function trlLevels(document: SearchDocument): string[] {
  if (document.kind === "achievement") return document.trl === null ? [] : [String(document.trl)];
  const low = document.trlMin ?? document.trlTarget;
  const high = document.trlTarget ?? document.trlMin;
  if (low === null || high === null) return [];
  return Array.from({ length: Math.max(0, high - low) + 1 }, (_, step) => String(low + step));
}

function tokens(name: FacetName, values: readonly (string | null)[]): string[] {
  const found: string[] = [];
  for (const value of values) {
    const token = `${name}:${value}`;
    if (value !== null && value !== "" && !found.includes(token)) found.push(token);
  }
  return found.length > 0 ? found : [`${name}:${UNKNOWN}`];
}
