import type { ListingNoun } from "~/app/domain/listing-number";
import type { Vocabulary } from "~/app/domain/vocabulary";
import { proposeDomain } from "~/search/propose-domain";
import { IMPORT_KINDS, type ImportContent } from "./kinds";

/** A record's content as it will be stored: with its own domain, a proposed one, or none. */
export type WithDomain<C> = { content: C; domainProposed: { confidence: number } | null };
export type DomainProposer<C> = (content: C) => WithDomain<C>;

/**
 * Gives a record without a domain the one that its text speaks of, marked as proposed. Where the text does not
 * say enough the domain stays unknown, which matching understands. Asked again, it answers from memory, so that
 * no text is read while the write lock is held.
 */
export function domainProposer<N extends ListingNoun>(
  noun: N,
  vocabulary: Vocabulary,
): DomainProposer<ImportContent[N]> {
  const open = { ...vocabulary, domains: vocabulary.domains.filter((domain) => !domain.retired) };
  const codes = new Set(open.domains.map((domain) => domain.code));
  const known = new WeakMap<ImportContent[N], WithDomain<ImportContent[N]>>();
  const propose = (content: ImportContent[N]): WithDomain<ImportContent[N]> => {
    if (content.domainCode !== null) return { content, domainProposed: null };
    const proposal = proposeDomain(content.title, IMPORT_KINDS[noun].body(content), open);
    if (!proposal || !codes.has(proposal.code)) return { content, domainProposed: null };
    return {
      content: { ...content, domainCode: proposal.code },
      domainProposed: { confidence: proposal.confidence },
    };
  };
  return (content) => {
    const answer = known.get(content) ?? propose(content);
    known.set(content, answer);
    return answer;
  };
}
