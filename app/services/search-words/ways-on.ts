import type { Language } from "~/app/domain/person";
import type { Vocabulary } from "~/app/domain/vocabulary";
import type { Count, FacetName, IndexName } from "~/search/engine";
import { proposeDomain } from "~/search/propose-domain";
import { filterChips } from "../public/facets";
import { facetsOf, type ListQuery, toggled, writeListQuery } from "../public/list-query";
import { namesIn } from "../public/names";
import { searchEngine } from "../search/engine";

/** A step out of an empty list: what it changes, where it leads and how much waits there. */
export type WayOn = {
  kind: "without_filter" | "other_listing" | "domain" | "words_only";
  /** The filter dropped or the domain entered; empty for the others. */
  name: string;
  listing: IndexName;
  count: Count;
  href: string;
};
type Step = Omit<WayOn, "count" | "href"> & { query: ListQuery };

/** Together at most eight questions to the index, asked at once. */
const MOST_FILTERS = 4;
const MOST_DOMAINS = 2;

/**
 * Steps out of an empty list, best first and only those that lead to something: each filter dropped, the same
 * words among the other kind of listing, the nearest domain, the words without filters. `meant` is what the
 * words were probably meant to be.
 */
export async function waysOn(
  index: IndexName,
  query: ListQuery,
  meant: string | null,
  vocabulary: Vocabulary,
  language: Language,
): Promise<WayOn[]> {
  const steps = [
    ...withoutFilters(index, query, vocabulary, language),
    ...otherListing(index, query),
    ...nearDomains(index, query, meant, vocabulary, language),
    ...wordsOnly(index, query),
  ];
  const ways = await Promise.all(steps.map(counted));
  return ways.filter((way) => way.count.value > 0);
}

async function counted({ query, ...step }: Step): Promise<WayOn> {
  const { text, filters } = query;
  const page = await searchEngine().search(step.listing, { text, filters, facets: [], limit: 0 });
  // Going elsewhere for some of the words only would disappoint; here the person knows that already.
  const elsewhere = step.kind === "other_listing" || step.kind === "domain";
  const count = page.relaxed && elsewhere ? { value: 0, exact: true } : page.total;
  return { ...step, count, href: `/${step.listing}${writeListQuery({ ...query, page: 1 })}` };
}

function withoutFilters(
  index: IndexName,
  query: ListQuery,
  vocabulary: Vocabulary,
  language: Language,
): Step[] {
  const chips = filterChips(index, query, namesIn(vocabulary, language)).map((chip) => chip.label);
  const chosen = facetsOf(index).flatMap((facet) =>
    (query.filters[facet] ?? []).map((value): [FacetName, string] => [facet, value]),
  );
  const dropped = chosen.map(
    ([facet, value], at): Step => ({
      kind: "without_filter",
      name: chips[at] ?? value,
      listing: index,
      query: toggled(query, facet, value),
    }),
  );
  return dropped.slice(0, MOST_FILTERS);
}

/** Words go over by themselves; without words, the filters that both kinds of listing have. */
function otherListing(index: IndexName, query: ListQuery): Step[] {
  const listing = index === "scenarios" ? "achievements" : "scenarios";
  const alike: FacetName[] = ["domain", "subfield", "city"];
  const shared = Object.entries(query.filters).filter(([facet]) => alike.includes(facet as FacetName));
  const filters = query.text === "" ? Object.fromEntries(shared) : {};
  if (query.text === "" && shared.length === 0) return [];
  return [
    { kind: "other_listing", name: "", listing, query: { text: query.text, filters, sort: null, page: 1 } },
  ];
}

/** The neighbours of a chosen domain, nearest first; without one, the domain that the words speak of. */
function nearDomains(
  index: IndexName,
  query: ListQuery,
  meant: string | null,
  vocabulary: Vocabulary,
  language: Language,
): Step[] {
  const chosen = query.filters.domain ?? [];
  const spoken = proposeDomain(meant ?? query.text, "", vocabulary);
  const codes = chosen.length > 0 ? neighboursOf(chosen, vocabulary) : spoken ? [spoken.code] : [];
  const names = namesIn(vocabulary, language);
  return codes.slice(0, MOST_DOMAINS).map((code) => ({
    kind: "domain",
    name: names.domain(code).name,
    listing: index,
    query: {
      text: chosen.length > 0 ? query.text : "",
      filters: { domain: [code] },
      sort: null,
      page: 1,
    },
  }));
}

function neighboursOf(codes: readonly string[], vocabulary: Vocabulary): string[] {
  const open = new Set(vocabulary.domains.filter((domain) => !domain.retired).map((domain) => domain.code));
  const near = [...vocabulary.neighbours].sort((a, b) => b.weight - a.weight);
  const others = near.flatMap(({ codeA, codeB }) => {
    if (codes.includes(codeA) && !codes.includes(codeB)) return [codeB];
    return codes.includes(codeB) && !codes.includes(codeA) ? [codeA] : [];
  });
  return [...new Set(others)].filter((code) => open.has(code));
}

/** With one filter, dropping it is already offered. */
function wordsOnly(index: IndexName, query: ListQuery): Step[] {
  const filters = Object.values(query.filters).flat().length;
  if (query.text === "" || filters < 2) return [];
  return [{ kind: "words_only", name: "", listing: index, query: { ...query, filters: {} } }];
}
