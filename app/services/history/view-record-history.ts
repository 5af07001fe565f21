import { isListingNoun, type ListingNoun } from "~/app/domain/listing-number";
import { type Actor, isOperator, membershipIn } from "~/app/domain/person";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { findOrganisation } from "~/db/queries/organisations";
import { NOUNS } from "../listings/nouns";
import { type HistoryEntry, viewHistory } from "../listings/view-history";
import { type OrganisationEntry, viewOrganisationHistory } from "./organisation-history";

export type RecordHistory = {
  title: string;
  no: string | null;
  id: string;
  /** As whom the person looks: where the way back leads. */
  as: "member" | "operator";
  /** ISO-8601 UTC: when this was true. */
  at: string;
} & ({ noun: ListingNoun; entries: HistoryEntry[] } | { noun: "organisation"; entries: OrganisationEntry[] });

/**
 * Who did what and when with a record or an organisation: for members of its organisation and for operators, who
 * see no drafts. Null for everybody else, as if there were none.
 */
export async function viewRecordHistory(
  actor: Actor,
  noun: string,
  id: string,
): Promise<RecordHistory | null> {
  if (noun === "organisation") return ofOrganisation(actor, id);
  return isListingNoun(noun) ? ofListing(actor, noun, id) : null;
}

async function ofListing(actor: Actor, noun: ListingNoun, id: string): Promise<RecordHistory | null> {
  const record = await NOUNS[noun].find(database(), id);
  if (!record) return null;
  const member = record.organisationId !== null && membershipIn(actor, record.organisationId);
  if (!member && (!isOperator(actor) || record.state === "draft")) return null;
  const { title } = record.content;
  const as = member ? "member" : "operator";
  const entries = await viewHistory(noun, id, as);
  return { noun, id, title, no: record.no, as, at: instant(), entries };
}

async function ofOrganisation(actor: Actor, id: string): Promise<RecordHistory | null> {
  const member = membershipIn(actor, id);
  if (!member && !isOperator(actor)) return null;
  const organisation = await findOrganisation(database(), id);
  if (!organisation) return null;
  const entries = await viewOrganisationHistory(id);
  const as = member ? "member" : "operator";
  return { noun: "organisation", id, title: organisation.name, no: null, as, at: instant(), entries };
}
