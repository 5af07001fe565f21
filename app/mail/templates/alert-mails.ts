import type { StopKind } from "~/app/domain/alert";
import { environment } from "~/app/environment";
import { m } from "~/app/locales/messages/messages";
import { composeMail, type Mail, type MailList, type Recipient } from "../compose";

export type DigestEntry = { title: string; note: string };
export type Digest = {
  matches: DigestEntry[];
  hits: DigestEntry[];
  /** How many entries there are beyond those named. */
  more: number;
  /** One link for each kind that is in the mail, and the one that mail programs offer themselves. */
  stops: { kind: StopKind; token: string }[];
  unsubscribeToken: string;
};

const stopPath = (token: string) => `/alerts/stop/${token}`;

/** The day's news: new matches and new records that saved searches found, with one link and the way to stop it. */
export function digestMail(to: Recipient, digest: Digest): Mail {
  const locale = { locale: to.language };
  const { matches, hits, more } = digest;
  const count = String(matches.length + hits.length + more);
  const mail = composeMail(to, {
    subject: m.alerts_mail_subject({ count }, locale),
    paragraphs: [m.alerts_mail_lead({ count }, locale)],
    lists: [
      { title: m.alerts_kind_match({}, locale), entries: matches },
      { title: m.alerts_setting_saved_search({}, locale), entries: hits },
    ].filter((list: MailList) => list.entries.length > 0),
    link: { label: m.alerts_mail_link({}, locale), path: "/me/alerts" },
    closing: more > 0 ? [m.alerts_mail_more({ count: String(more) }, locale)] : [],
    footer: digest.stops.map(({ kind, token }) => ({
      label: STOPS[kind](locale),
      path: stopPath(token),
    })),
  });
  return { ...mail, headers: unsubscribeHeaders(digest.unsubscribeToken) };
}

const STOPS: Record<StopKind, (locale: { locale: Recipient["language"] }) => string> = {
  match: (locale) => m.alerts_mail_stop_match({}, locale),
  saved_search: (locale) => m.alerts_mail_stop_saved_search({}, locale),
  all: (locale) => m.alerts_mail_stop_all({}, locale),
};

/** RFC 2369 and RFC 8058: mail programs show their own button and post to the link themselves. */
function unsubscribeHeaders(token: string): Record<string, string> {
  return {
    "List-Unsubscribe": `<${environment().SITE_URL}${stopPath(token)}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}
