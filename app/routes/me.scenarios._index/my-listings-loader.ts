import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/app/auth/actor";
import type { ListingNoun } from "~/app/domain/listing-number";
import { LISTING_STATES, type ListingState } from "~/app/domain/listing-state";
import { mayEditRecords, mayPublishScenarios } from "~/app/domain/organisation";
import type { Membership } from "~/app/domain/person";
import { NOUNS } from "~/app/services/listings/nouns";
import { database } from "~/db/connection";
import { countByState, listListings } from "~/db/queries/listings";

const PAGE = 50;

/** The organisations for which a person may start a record of this noun. */
export function mayStart(memberships: Membership[], noun: ListingNoun): Membership[] {
  return memberships.filter(
    ({ role, organisationKind }) =>
      mayEditRecords(role) && (noun === "achievement" || mayPublishScenarios(organisationKind)),
  );
}

/** The records of a person's organisations; the state and the page are in the address. */
export async function loadMyListings(noun: ListingNoun, { request }: LoaderFunctionArgs) {
  const { memberships } = await requireUser(request);
  const url = new URL(request.url);
  const state = LISTING_STATES.find((known) => known === url.searchParams.get("state")) ?? null;
  const words = url.searchParams.get("q")?.trim().slice(0, 100) ?? "";
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get("page")) || 1));
  const organisationIds = memberships.map((membership) => membership.organisationId);
  const filter = {
    organisationIds,
    states: state ? [state] : undefined,
    words,
    limit: PAGE + 1,
    offset: (page - 1) * PAGE,
  };
  const found = await listListings(database(), NOUNS[noun].table, filter);
  const counts = await countByState(database(), NOUNS[noun].table, organisationIds);
  const all = state ? (counts[state] ?? 0) : Object.values(counts).reduce((sum, count) => sum + count, 0);
  return {
    noun,
    state: state as ListingState | null,
    page,
    words,
    more: found.length > PAGE,
    records: found.slice(0, PAGE),
    counts,
    // How many have the words is not counted.
    pages: words ? null : Math.ceil(all / PAGE),
    mayStart: mayStart(memberships, noun).length > 0,
    hasOrganisation: memberships.length > 0,
    severalOrganisations: memberships.length > 1,
  };
}
export type MyListings = Awaited<ReturnType<typeof loadMyListings>>;
