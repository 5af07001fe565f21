import type { NoticeAction, NoticeKind } from "~/app/domain/notice";
import { m } from "~/app/locales/messages/messages";
import type { Db } from "~/db/connection";
import type { Notice, NoticeSubject } from "~/db/queries/notices";
import { listPersonNames } from "~/db/queries/people";
import { lineOf, whatHappened } from "./words";

/** A notice as a person reads it, in the page or in a mail. */
export type ShownNotice = {
  id: string;
  kind: NoticeKind;
  action: NoticeAction;
  subject: NoticeSubject;
  createdAt: string;
  unread: boolean;
  no: string | null;
  /** What the record or the organisation is called. */
  title: string;
  what: string;
  line: string;
  /** What an operator wrote; empty when nothing. */
  reason: string;
};

/** Puts notices into the words of the running request's language. */
export async function showNotices(db: Db, notices: readonly Notice[]): Promise<ShownNotice[]> {
  const ids = notices.flatMap(({ facts }) => facts.personId ?? []);
  const names = await listPersonNames(db, [...new Set(ids)]);
  return notices.map((notice) => ({
    id: notice.id,
    kind: notice.kind,
    action: notice.action,
    subject: notice.subject,
    createdAt: notice.createdAt,
    unread: notice.readAt === null,
    no: notice.no,
    title: titleOf(notice),
    what: whatHappened(notice.action),
    line: lineOf(notice, names.get(notice.facts.personId ?? "") ?? null),
    reason: notice.facts.reason ?? "",
  }));
}

function titleOf({ subject, title, organisationName }: Notice): string {
  if (subject.kind === "organisation") return organisationName ?? "";
  return title || m.my_listings_untitled();
}
