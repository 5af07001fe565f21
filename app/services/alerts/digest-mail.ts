import { DIGEST_ENTRIES } from "~/app/domain/alert";
import { NEWS_KINDS, type NewsKind, type StopKind } from "~/app/domain/notice";
import { inRequest } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import type { Mail, MailList } from "~/app/mail/compose";
import { digestMail } from "~/app/mail/templates/alert-mails";
import type { Db } from "~/db/connection";
import type { Alert } from "~/db/queries/alerts";
import type { Notice } from "~/db/queries/notices";
import type { Person } from "~/db/queries/people";
import { newSecretToken } from "../accounts/secret-token";
import { type ShownNotice, showNotices } from "../notices/show-notices";
import { kindName } from "../notices/words";
import { type ShownAlert, showAlerts } from "./show-alerts";

/** A mail with the stop links it carries; their hashes are kept in the transaction that queues it. */
export type MailWithStops = { mail: Mail; stops: { kind: StopKind; token: string }[] };

type Entry = { kind: NewsKind; createdAt: string; title: string; note: string };

/**
 * A person's digest, in their language: the newest entries, at most `DIGEST_ENTRIES`, and how many more there are.
 * Null when nothing of it is open to them any more.
 */
export async function composeDigest(
  db: Db,
  person: Person,
  news: { alerts: readonly Alert[]; notices: readonly Notice[] },
): Promise<MailWithStops | null> {
  return inLanguage(person, async () => {
    const alerts = await showAlerts(db, news.alerts, person.language);
    const notices = await showNotices(db, news.notices);
    const entries = [...alerts.map(ofAlert), ...notices.map(ofNotice)].sort((a, b) =>
      a.createdAt < b.createdAt ? 1 : -1,
    );
    if (entries.length === 0) return null;
    const kinds = NEWS_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
    const stops = stopLinks(kinds);
    const named = entries.slice(0, DIGEST_ENTRIES);
    const mail = digestMail(person, {
      lists: kinds.map((kind) => listOf(kind, named)),
      more: entries.length - named.length,
      stops,
      unsubscribeToken: stops.at(-1)?.token ?? "",
    });
    return { mail, stops };
  });
}

/** Words made deep inside (the reasons of a match) speak the language of whoever the mail is for. */
export function inLanguage<T>({ language }: Pick<Person, "language">, work: () => T): T {
  return inRequest({ requestId: "mail", language }, work);
}

function stopLinks(kinds: readonly NewsKind[]) {
  const links = kinds.map((kind) => ({
    kind: kind as StopKind,
    label: m.notice_mail_stop({ kind: kindName(kind) }),
    token: newSecretToken(),
  }));
  if (kinds.length < 2) return links;
  return [...links, { kind: "all" as const, label: m.alerts_mail_stop_all(), token: newSecretToken() }];
}

function listOf(kind: NewsKind, named: readonly Entry[]): MailList {
  const entries = named.filter((entry) => entry.kind === kind);
  return { title: kindName(kind), entries: entries.map(({ title, note }) => ({ title, note })) };
}

function ofAlert({ kind, createdAt, record, own, searchName, score, why }: ShownAlert): Entry {
  const title = m.alerts_record({ title: record.title, no: record.no });
  if (!own) return { kind, createdAt, title, note: m.alerts_found_by({ name: searchName ?? "" }) };
  const facts = [m.alerts_fits_own({ title: own.title }), m.matches_score({ score: String(score ?? "") })];
  return { kind, createdAt, title, note: [...facts, ...why].join(" · ") };
}

function ofNotice({ kind, createdAt, no, title, what, line, reason }: ShownNotice): Entry {
  const named = no ? m.alerts_record({ title, no }) : title;
  const said = reason ? [m.mail_reason({ reason })] : [];
  return { kind, createdAt, title: named, note: [what, line, ...said].join(" · ") };
}
