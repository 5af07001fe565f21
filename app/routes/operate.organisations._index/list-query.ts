import { ORGANISATION_KINDS, ORGANISATION_STATUSES } from "~/app/domain/organisation";
import type { OrganisationFilter } from "~/db/queries/organisations";

export const PAGE_SIZE = 20;

export type ListQuery = Pick<OrganisationFilter, "status" | "kind" | "text"> & { page: number };

/** Reads the list's state from the address; what makes no sense is left out. */
export function readListQuery(search: URLSearchParams): ListQuery {
  const status = ORGANISATION_STATUSES.find((known) => known === search.get("status"));
  const kind = ORGANISATION_KINDS.find((known) => known === search.get("kind"));
  const text = search.get("q")?.trim().slice(0, 100) || undefined;
  const page = Number.parseInt(search.get("page") ?? "1", 10);
  return { status, kind, text, page: page >= 1 && page <= 10_000 ? page : 1 };
}
