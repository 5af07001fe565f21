import { PLATFORM_KINDS, type PlatformKind } from "~/app/domain/platform";
import type { Vocabulary } from "~/app/domain/vocabulary";

/** The state of the platform list, all of it in the address; `from` is the city whose nearest come first. */
export type PlatformQuery = {
  domain: string | null;
  kind: PlatformKind | null;
  city: string | null;
  from: string | null;
  /** Counted from 1. */
  page: number;
};

/** Reads an address; whatever the vocabulary does not know is ignored. */
export function readPlatformQuery(
  params: URLSearchParams,
  { domains, cities }: Pick<Vocabulary, "domains" | "cities">,
): PlatformQuery {
  const known = (name: string, rows: { code: string }[]) =>
    rows.find((row) => row.code === params.get(name))?.code ?? null;
  return {
    domain: known("domain", domains),
    kind: PLATFORM_KINDS.find((kind) => kind === params.get("kind")) ?? null,
    city: known("city", cities),
    from: known("from", cities),
    page: Math.max(Math.trunc(Number(params.get("page"))) || 1, 1),
  };
}

/** The address of a state; what is not chosen leaves no trace. */
export function writePlatformQuery(query: Partial<PlatformQuery>): string {
  const params = new URLSearchParams();
  for (const name of ["domain", "kind", "city", "from"] as const) {
    const value = query[name];
    if (value) params.set(name, value);
  }
  if (query.page && query.page > 1) params.set("page", String(query.page));
  const text = params.toString();
  return text ? `?${text}` : "";
}
