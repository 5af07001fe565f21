import type { NoticeAction, NoticeFacts } from "~/app/domain/notice";
import type { Trx } from "~/db/transaction";
import { tellPeople, tellWriters } from "../notices/tell";

export type MemberNews = {
  organisationId: string;
  actorId: string;
  /** Whom it is about. */
  personId: string;
  /** The audit line of the change: one event. */
  event: string;
  role?: string;
};

const newsOf = (action: NoticeAction, { organisationId, event, personId, role }: MemberNews) => {
  const facts: NoticeFacts = role ? { personId, role } : { personId };
  const subject = { kind: "organisation" as const, id: organisationId };
  return { kind: "membership" as const, action, subject, organisationId, event, facts };
};

/** Somebody came or went by themselves: the owners and editors are told. */
export async function tellOfComingOrGoing(
  trx: Trx,
  action: "member_joined" | "member_left",
  news: MemberNews,
): Promise<void> {
  await tellWriters(trx, newsOf(action, news), news.personId);
}

/** An owner changed what somebody is in the organisation: that one person is told. */
export async function tellMember(
  trx: Trx,
  action: "role_changed" | "member_removed",
  news: MemberNews,
): Promise<void> {
  await tellPeople(trx, newsOf(action, news), [news.personId], news.actorId);
}
