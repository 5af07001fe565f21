import type { NoticeAction } from "~/app/domain/notice";
import { m } from "~/app/locales/messages/messages";
import { composeMail, type Mail, type Recipient } from "~/app/mail/compose";
import { stopPath, unsubscribeHeaders } from "~/app/mail/templates/unsubscribe";
import type { ShownNotice } from "./show-notices";
import { kindName } from "./words";

/**
 * One thing that happened, with the one link that leads to it. Runs in the recipient's language. The link counts
 * the notice as read and goes on to the thing.
 */
export function noticeMail(to: Recipient, notice: ShownNotice, stopToken: string): Mail {
  const { what, title, no, line, reason } = notice;
  const named = no ? m.alerts_record({ title, no }) : title;
  const mail = composeMail(to, {
    subject: m.notice_mail_subject({ what, title }),
    paragraphs: [
      m.notice_mail_lead({ title: named, what }),
      line,
      ...(reason ? [m.mail_reason({ reason })] : []),
    ],
    link: { label: linkLabel(notice.action), path: `/me/alerts/${notice.id}` },
    closing: [],
    footer: [{ label: m.notice_mail_stop({ kind: kindName(notice.kind) }), path: stopPath(stopToken) }],
  });
  return { ...mail, headers: unsubscribeHeaders(stopToken) };
}

function linkLabel(action: NoticeAction): string {
  if (action === "returned" || action === "organisation_rejected") return m.notice_mail_link_mend();
  if (action === "expiring" || action === "expired") return m.notice_mail_link_renew();
  if (action === "submitted" || action === "organisation_registered") return m.notice_mail_link_review();
  if (action === "member_removed") return m.notice_undo_back();
  if (action === "member_joined" || action === "member_left" || action === "role_changed")
    return m.notice_mail_link_people();
  if (action.startsWith("organisation_")) return m.notice_mail_link_organisation();
  return m.notice_mail_link_listing();
}
