import type { Vocabulary } from "~/app/domain/vocabulary";
import { m } from "~/app/locales/messages/messages";
import { type FacetCounts, type FacetName, type IndexName, UNKNOWN } from "~/search/engine";
import { facetsOf, type ListQuery, toggled, writeListQuery } from "./list-query";
import type { Names } from "./names";

export type FacetValue = {
  value: string;
  label: string;
  count: number;
  exact: boolean;
  selected: boolean;
  href: string;
};
export type FacetGroup = { facet: FacetName; label: string; values: FacetValue[] };
export type FilterChip = { label: string; href: string };

const LABELS: Record<FacetName, (index: IndexName) => string> = {
  domain: () => m.facet_domain(),
  subfield: () => m.facet_subfield(),
  stage: () => m.facet_stage(),
  trl: () => m.facet_trl(),
  city: () => m.facet_city(),
  mode: (index) => (index === "scenarios" ? m.facet_mode_scenarios() : m.facet_mode_achievements()),
  orgKind: () => m.facet_orgKind(),
  application: () => m.facet_application(),
};

/** The name of a facet value in the reader's language. */
function valueLabel(index: IndexName, facet: FacetName, value: string, names: Names): string {
  if (value === UNKNOWN) return m.facet_unknown();
  if (facet === "domain") return names.domain(value).name;
  if (facet === "subfield") return names.subfield(value).name;
  if (facet === "application") return names.application(value).name;
  if (facet === "city") return names.city(value).name;
  if (facet === "trl") return `TRL ${value}`;
  if (facet === "stage") return names.term("stage", value);
  if (facet === "orgKind") return names.term("organisation_kind", value);
  return names.term(index === "scenarios" ? "cooperation_mode" : "transfer_mode", value);
}

/** Counted facets as links. Subfields appear once a domain is chosen: eighty at once help nobody. TRL stays in order. */
export function nameFacets(
  index: IndexName,
  counts: FacetCounts,
  query: ListQuery,
  vocabulary: Vocabulary,
  names: Names,
): FacetGroup[] {
  const chosenDomains = query.filters.domain ?? [];
  const domainOf = new Map(vocabulary.subfields.map((subfield) => [subfield.code, subfield.domainCode]));
  return facetsOf(index).flatMap((facet) => {
    let entries = counts[facet] ?? [];
    if (facet === "subfield")
      entries = entries.filter(({ value }) => chosenDomains.includes(domainOf.get(value) ?? ""));
    if (facet === "trl") entries = [...entries].sort((a, b) => a.value.localeCompare(b.value));
    const values = entries.map(({ value, count, exact }) => ({
      value,
      label: valueLabel(index, facet, value, names),
      count,
      exact,
      selected: query.filters[facet]?.includes(value) ?? false,
      href: writeListQuery(toggled(query, facet, value)),
    }));
    return values.length > 0 ? [{ facet, label: LABELS[facet](index), values }] : [];
  });
}

/** The chosen filters, each with the address that drops it. */
export function filterChips(index: IndexName, query: ListQuery, names: Names): FilterChip[] {
  return facetsOf(index).flatMap((facet) =>
    (query.filters[facet] ?? []).map((value) => ({
      label: valueLabel(index, facet, value, names),
      href: writeListQuery(toggled(query, facet, value)),
    })),
  );
}
