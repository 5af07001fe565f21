import { LISTING_NOUNS } from "~/app/domain/listing-number";
import { mayEditRecords, mayPublishScenarios } from "~/app/domain/organisation";
import type { Actor, Membership } from "~/app/domain/person";
import type { Db } from "~/db/connection";
import { countByState } from "~/db/queries/listings";
import { findProfile } from "~/db/queries/organisation-profiles";
import { NOUNS } from "../listings/nouns";
import type { ToDo } from "./to-do";

export type OrganisationToDos = {
  /** What bars the organisation from everything else. */
  barred: ToDo[];
  /** What it has not begun yet. */
  begin: ToDo[];
  /** What is somebody else's turn. */
  waiting: ToDo[];
};

/** What a person's organisations ask of them. */
export async function organisationToDos(db: Db, actor: Actor): Promise<OrganisationToDos> {
  const all: OrganisationToDos = { barred: [], begin: [], waiting: [] };
  for (const membership of actor.memberships) {
    const { organisationId, organisationName: name, organisationStatus: status, role } = membership;
    if (status === "suspended") all.barred.push({ kind: "suspended", organisationId, name });
    if (status === "rejected" && role === "owner")
      all.barred.push({ kind: "mend_organisation", organisationId, name });
    if (status === "submitted") all.waiting.push({ kind: "wait_for_verification", organisationId, name });
    if (status === "verified") all.begin.push(...(await firstSteps(db, membership)));
  }
  return all;
}

async function firstSteps(db: Db, membership: Membership): Promise<ToDo[]> {
  const { organisationId, organisationName: name, organisationKind: kind, role } = membership;
  const items: ToDo[] = [];
  if (kind === "platform" && role === "owner") {
    const { platform } = await findProfile(db, organisationId);
    if (!platform || platform.offers.length === 0)
      items.push({ kind: "complete_platform", organisationId, name });
  }
  if (!mayEditRecords(role)) return items;
  for (const noun of LISTING_NOUNS) {
    if (noun === "scenario" && !mayPublishScenarios(kind)) continue;
    const counts = await countByState(db, NOUNS[noun].table, [organisationId]);
    if (Object.keys(counts).length === 0) items.push({ kind: "first_listing", noun, organisationId, name });
  }
  return items;
}
