import type { ListingNoun } from "~/app/domain/listing-number";
import { mayEditRecords, mayPublishScenarios } from "~/app/domain/organisation";
import { type Actor, isOperator, type Membership } from "~/app/domain/person";
import type { Db } from "~/db/connection";
import { countUnread } from "~/db/queries/alerts";
import { countByState, type ListingTable, listListings } from "~/db/queries/listings";
import { countOrganisationsByStatus } from "~/db/queries/organisations";

/** One thing that is the person's to do, or to wait for. */
export type ToDo =
  | { kind: "verify_email" | "register_organisation" }
  | {
      kind: "wait_for_verification" | "mend_organisation" | "suspended";
      organisationId: string;
      name: string;
    }
  | { kind: "first_listing"; noun: ListingNoun; organisationId: string; name: string }
  | { kind: "returned"; noun: ListingNoun; id: string; title: string }
  | { kind: "review_organisations" | "review_listings" | "unread_alerts"; count: number };

const TABLES: Record<ListingNoun, ListingTable> = { scenario: "scenarios", achievement: "achievements" };
const NOUNS = ["scenario", "achievement"] as const;
/** More than this many returned records are found on their own list. */
const RETURNED_SHOWN = 10;

/** What a person should do first, the most pressing first. */
export async function listToDos(db: Db, actor: Actor): Promise<ToDo[]> {
  const items: ToDo[] = [];
  if (!actor.emailVerified) items.push({ kind: "verify_email" });
  items.push(...(await returnedRecords(db, actor)));
  if (isOperator(actor)) items.push(...(await operatorWork(db)));
  else if (actor.memberships.length === 0) items.push({ kind: "register_organisation" });
  for (const membership of actor.memberships) items.push(...(await stepsOf(db, membership)));
  const unread = await countUnread(db, actor.personId);
  if (unread > 0) items.push({ kind: "unread_alerts", count: unread });
  return items;
}

async function returnedRecords(db: Db, actor: Actor): Promise<ToDo[]> {
  const organisationIds = actor.memberships
    .filter((membership) => mayEditRecords(membership.role))
    .map((membership) => membership.organisationId);
  const items: ToDo[] = [];
  for (const noun of NOUNS) {
    const filter = { organisationIds, states: ["returned" as const], limit: RETURNED_SHOWN, offset: 0 };
    const records = await listListings(db, TABLES[noun], filter);
    items.push(...records.map(({ id, title }) => ({ kind: "returned" as const, noun, id, title })));
  }
  return items;
}

async function stepsOf(db: Db, membership: Membership): Promise<ToDo[]> {
  const { organisationId, organisationName: name, organisationStatus: status, role } = membership;
  if (status === "submitted") return [{ kind: "wait_for_verification", organisationId, name }];
  if (status === "suspended") return [{ kind: "suspended", organisationId, name }];
  if (status === "rejected")
    return role === "owner" ? [{ kind: "mend_organisation", organisationId, name }] : [];
  if (!mayEditRecords(role)) return [];
  const items: ToDo[] = [];
  for (const noun of NOUNS) {
    if (noun === "scenario" && !mayPublishScenarios(membership.organisationKind)) continue;
    const counts = await countByState(db, TABLES[noun], [organisationId]);
    if (Object.keys(counts).length === 0) items.push({ kind: "first_listing", noun, organisationId, name });
  }
  return items;
}

async function operatorWork(db: Db): Promise<ToDo[]> {
  const organisations = (await countOrganisationsByStatus(db)).submitted;
  const counts = await Promise.all(NOUNS.map((noun) => countByState(db, TABLES[noun])));
  const listings = counts.reduce((sum, count) => sum + (count.submitted ?? 0), 0);
  return [
    ...(organisations > 0 ? [{ kind: "review_organisations" as const, count: organisations }] : []),
    ...(listings > 0 ? [{ kind: "review_listings" as const, count: listings }] : []),
  ];
}
