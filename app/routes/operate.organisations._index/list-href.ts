import { paths } from "~/app/http/paths";
import type { ListQuery } from "./list-query";

/** The list with one thing of its state changed. */
export function listHref(query: ListQuery, change: Partial<ListQuery>): string {
  const { status, kind, text, page } = { ...query, page: 1, ...change };
  const search = new URLSearchParams();
  if (text) search.set("q", text);
  if (kind) search.set("kind", kind);
  if (status) search.set("status", status);
  if (page > 1) search.set("page", String(page));
  const written = search.toString();
  return written ? `${paths.operateOrganisations()}?${written}` : paths.operateOrganisations();
}
