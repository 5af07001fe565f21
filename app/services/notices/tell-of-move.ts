import type { ListingNoun } from "~/app/domain/listing-number";
import type { ListingAction, ListingParty } from "~/app/domain/listing-state";
import { type NoticeFacts, noticeOfMove } from "~/app/domain/notice";
import type { ListingRecord } from "~/app/domain/scenario";
import type { Trx } from "~/db/transaction";
import { tellOperators, tellWriters } from "./tell";

export type TellingMove = {
  noun: ListingNoun;
  action: ListingAction;
  party: ListingParty;
  actorId: string;
  /** The move's line among the transitions: one event, told once. */
  transitionId: string;
  facts: NoticeFacts;
};

/** Tells of a record's move: operators of what comes in, its owners and editors of what the house did with it. */
export async function tellOfMove(trx: Trx, record: ListingRecord, move: TellingMove): Promise<void> {
  const type = noticeOfMove(move.action, move.party);
  if (!type) return;
  const news = {
    ...type,
    subject: { kind: move.noun, id: record.id },
    organisationId: record.organisationId,
    event: move.transitionId,
    facts: move.facts,
  };
  if (type.kind === "queue_listing") await tellOperators(trx, news, move.actorId);
  else await tellWriters(trx, news, move.actorId);
}
