import type { SearchDocument } from "~/search/documents";
import { fingerprint } from "~/search/fingerprint";
import type { Match } from "./types";

/**
 * Of records with the very same content only the best stays in a list; lists taken over from elsewhere often hold one
 * several times, under several numbers. Returns the others' ids by the id of the one that stays; `matches` best first.
 */
export function withoutCopies(
  matches: readonly Match[],
  documentOf: (id: string) => SearchDocument,
): { distinct: Match[]; copies: Map<string, string[]> } {
  const distinct: Match[] = [];
  const copies = new Map<string, string[]>();
  const byTitle = new Map<string, Match[]>();
  for (const match of matches) {
    const document = documentOf(match.id);
    const namesakes = byTitle.get(document.title) ?? [];
    const first = namesakes.find(({ id }) => sameContent(documentOf(id), document));
    if (first) copies.set(first.id, [...(copies.get(first.id) ?? []), match.id]);
    else {
      byTitle.set(document.title, [...namesakes, match]);
      distinct.push(match);
    }
  }
  return { distinct, copies };
}

/** All but number and dates: whose it is and in what state count. */
function sameContent(a: SearchDocument, b: SearchDocument): boolean {
  return content(a) === content(b);
}

function content(document: SearchDocument): string {
  return fingerprint({ ...document, id: "", no: "", publishedAt: "", updatedAt: "", validUntil: null });
}
