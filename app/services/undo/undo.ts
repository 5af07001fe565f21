import { authorizeOwner } from "~/app/domain/authorized";
import { isListingNoun } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { database } from "~/db/connection";
import { unmarkRead } from "../alerts/mark-all-read";
import { restoreVerdict } from "../feedback/restore-verdict";
import { NOUNS } from "../listings/nouns";
import { recallListing } from "../listings/recall";
import { restoreDraft } from "../listings/restore-draft";
import { resumeListing } from "../listings/resume";
import { restoreInvitation } from "../organisations/restore-invitation";
import { undoOrganisationEdit } from "../organisations/undo-edit";
import { restoreSearch } from "../saved-searches/restore-search";

type Done = true | Refusal;
const orNotFound = (done: boolean): Done => done || new Refusal("not_found");

/**
 * What can be taken back with one press. Each asks again whether it still may: what has reached somebody else since
 * (a reviewer, an operator, the invited person) is refused by its own rule.
 */
const UNDO = {
  discarded: async (actor: Actor, id: string): Promise<Done> => {
    const [noun = "", recordId = ""] = id.split("/");
    return isListingNoun(noun) ? restoreDraft(actor, noun, recordId) : new Refusal("not_found");
  },
  alerts_read: async (actor: Actor, at: string): Promise<Done> => orNotFound(await unmarkRead(actor, at)),
  search: (actor: Actor, id: string): Promise<Done> => restoreSearch(actor, id),
  invitation: (actor: Actor, id: string): Promise<Done> => {
    const [organisationId = "", invitationId = ""] = id.split("/");
    return restoreInvitation(actor, { organisationId, invitationId });
  },
  verdict: (actor: Actor, id: string): Promise<Done> => {
    const [subjectNo = "", counterpartNo = ""] = id.split("/");
    return restoreVerdict(actor, subjectNo, counterpartNo);
  },
  organisation: (actor: Actor, id: string): Promise<Done> => undoOrganisationEdit(actor, id),
  submitted: (actor: Actor, id: string): Promise<Done> => withListing(actor, id, recallListing),
  paused: (actor: Actor, id: string): Promise<Done> =>
    withListing(actor, id, (noun, permit) => resumeListing(noun, { party: "owner", permit })),
};
export type UndoKind = keyof typeof UNDO;

export function undo(actor: Actor, kind: UndoKind, id: string): Promise<Done> {
  return UNDO[kind](actor, id);
}

async function withListing(actor: Actor, id: string, move: typeof recallListing): Promise<Done> {
  const [noun = "", recordId = ""] = id.split("/");
  if (!isListingNoun(noun)) return new Refusal("not_found");
  const record = await NOUNS[noun].find(database(), recordId);
  if (!record) return new Refusal("not_found");
  const permit = authorizeOwner<ListingRecord>(actor, record);
  if (isRefusal(permit)) return permit;
  const moved = await move(noun, permit);
  return isRefusal(moved) ? moved : true;
}
