export const LISTING_NOUNS = ["scenario", "achievement"] as const;
export type ListingNoun = (typeof LISTING_NOUNS)[number];

export function isListingNoun(value: string): value is ListingNoun {
  return LISTING_NOUNS.some((noun) => noun === value);
}

const PREFIX: Record<ListingNoun, string> = { scenario: "SD", achievement: "CG" };

/** The series a stable number counts in: city + domain + year. A record without a domain counts under XX (未分领域). */
export function numberSeries(
  noun: ListingNoun,
  cityCode: string,
  domainCode: string | null,
  year: number,
): string {
  return `${PREFIX[noun]}-${cityCode}-${domainCode ?? "XX"}-${year}`;
}

/** `SD-370200-AI-2026-0001` for a scenario (场景编号), `CG-…` for an achievement (成果编号). */
export function formatListingNumber(series: string, serial: number): string {
  return `${series}-${String(serial).padStart(4, "0")}`;
}
