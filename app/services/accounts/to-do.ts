import type { ListingNoun } from "~/app/domain/listing-number";
import type { MemberRole } from "~/app/domain/organisation";
import { type Actor, isOperator } from "~/app/domain/person";
import type { Db } from "~/db/connection";
import { instant } from "~/db/ids";
import { listInvitationsTo } from "~/db/queries/invitations";
import { countUnreadNews } from "~/db/queries/news";
import { operatorToDos } from "./to-do-operator";
import { organisationToDos } from "./to-do-organisations";
import { recordToDos } from "./to-do-records";

/** One thing that is the person's to do, or to wait for. */
export type ToDo =
  | { kind: "verify_email" | "register_organisation" }
  | { kind: "invitation"; id: string; name: string; role: MemberRole; until: string }
  | {
      kind: "wait_for_verification" | "mend_organisation" | "complete_platform" | "suspended";
      organisationId: string;
      name: string;
    }
  | { kind: "first_listing"; noun: ListingNoun; organisationId: string; name: string }
  | { kind: "returned" | "ready"; noun: ListingNoun; id: string; title: string }
  /** `days` are whole days left. */
  | { kind: "expiring"; noun: ListingNoun; id: string; title: string; until: string; days: number }
  /** `days` since the oldest of them came. */
  | { kind: "review_organisations" | "review_listings" | "my_reviews"; count: number; days: number }
  | { kind: "unread_alerts"; count: number };

/**
 * What a person should do first, the most pressing first: what bars everything else, what others wait for, what
 * ends soon, what is ready to go on, what to begin with, what to read.
 */
export async function listToDos(db: Db, actor: Actor, now = instant()): Promise<ToDo[]> {
  const records = await recordToDos(db, actor, now);
  const organisations = await organisationToDos(db, actor);
  const items: ToDo[] = [
    ...(actor.emailVerified ? [] : [{ kind: "verify_email" as const }]),
    ...organisations.barred,
    ...records.returned,
    ...records.expiring,
    ...(isOperator(actor) ? await operatorToDos(db, actor, now) : []),
    ...(await invitations(db, actor)),
    ...records.ready,
    ...organisations.begin,
  ];
  if (!isOperator(actor) && actor.memberships.length === 0) items.push({ kind: "register_organisation" });
  items.push(...organisations.waiting);
  const unread = await countUnreadNews(db, actor.personId, now);
  if (unread > 0) items.push({ kind: "unread_alerts", count: unread });
  return items;
}

/** An invitation is for an address: only whoever proved that it is theirs sees it here. */
async function invitations(db: Db, actor: Actor): Promise<ToDo[]> {
  if (!actor.emailVerified) return [];
  const belongs = (id: string) => actor.memberships.some(({ organisationId }) => organisationId === id);
  return (await listInvitationsTo(db, actor.email))
    .filter(({ organisationId }) => !belongs(organisationId))
    .map(({ id, organisationName, role, expiresAt }) => ({
      kind: "invitation",
      id,
      name: organisationName,
      role,
      until: expiresAt,
    }));
}
