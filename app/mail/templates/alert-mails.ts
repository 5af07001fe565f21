import type { StopKind } from "~/app/domain/notice";
import { m } from "~/app/locales/messages/messages";
import { composeMail, type Mail, type MailList, type Recipient } from "../compose";
import { stopPath, unsubscribeHeaders } from "./unsubscribe";

export type Digest = {
  /** What is named, by kind. */
  lists: MailList[];
  /** How many entries there are beyond those named. */
  more: number;
  /** One link for each kind that is in the mail, and one for all. */
  stops: { kind: StopKind; label: string; token: string }[];
  /** The one that mail programs offer themselves. */
  unsubscribeToken: string;
};

/** The day's news, kind by kind, with one link and the way to stop it. */
export function digestMail(to: Recipient, digest: Digest): Mail {
  const locale = { locale: to.language };
  const { lists, more } = digest;
  const count = String(lists.reduce((sum, { entries }) => sum + entries.length, more));
  const mail = composeMail(to, {
    subject: m.alerts_mail_subject({ count }, locale),
    paragraphs: [m.alerts_mail_lead({ count }, locale)],
    lists: lists.filter((list) => list.entries.length > 0),
    link: { label: m.alerts_mail_link({}, locale), path: "/me/alerts" },
    closing: more > 0 ? [m.alerts_mail_more({ count: String(more) }, locale)] : [],
    footer: digest.stops.map(({ label, token }) => ({ label, path: stopPath(token) })),
  });
  return { ...mail, headers: unsubscribeHeaders(digest.unsubscribeToken) };
}
