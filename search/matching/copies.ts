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
  const titled = new Map<string, number>();
  for (const { id } of matches) {
    const { title } = documentOf(id);
    titled.set(title, (titled.get(title) ?? 0) + 1);
  }
  const distinct: Match[] = [];
  const copies = new Map<string, string[]>();
  const firstWith = new Map<string, string>();
  for (const match of matches) {
    const document = documentOf(match.id);
    // Reading a whole text costs more than a title: most titles are there once.
    const content = titled.get(document.title) === 1 ? match.id : contentOf(document);
    const first = firstWith.get(content);
    if (first !== undefined) copies.set(first, [...(copies.get(first) ?? []), match.id]);
    else {
      firstWith.set(content, match.id);
      distinct.push(match);
    }
  }
  return { distinct, copies };
}

/** All but number and dates: whose it is and in what state count. */
function contentOf(document: SearchDocument): string {
  return fingerprint({ ...document, id: "", no: "", publishedAt: "", updatedAt: "", validUntil: null });
}
