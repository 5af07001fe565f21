import { ALERT_KINDS, DIGEST_ENTRIES, type StopKind } from "~/app/domain/alert";
import { inRequest } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import type { Mail } from "~/app/mail/compose";
import { type DigestEntry, digestMail } from "~/app/mail/templates/alert-mails";
import type { Db } from "~/db/connection";
import { insertStopToken } from "~/db/queries/alert-mails";
import type { Alert } from "~/db/queries/alerts";
import type { Person } from "~/db/queries/people";
import { inTransaction } from "~/db/transaction";
import { newSecretToken } from "../accounts/secret-token";
import { type ShownAlert, showAlerts } from "./show-alerts";

/**
 * A person's digest, in their language: the newest entries, at most `DIGEST_ENTRIES`, and how many more there are.
 * Null when nothing of it is open to the public any more. Its stop links are kept before the mail exists.
 */
export async function composeDigest(
  db: Db,
  person: Person,
  alerts: readonly Alert[],
  at: string,
): Promise<Mail | null> {
  const shown = await inLanguage(person, () => showAlerts(db, alerts, person.language));
  if (shown.length === 0) return null;
  const named = shown.slice(0, DIGEST_ENTRIES);
  const kinds = ALERT_KINDS.filter((kind) => shown.some((alert) => alert.kind === kind));
  const stops = await makeStopLinks(db, person.id, kinds.length > 1 ? [...kinds, "all"] : kinds, at);
  const entries = (kind: ShownAlert["kind"]) => named.filter((alert) => alert.kind === kind).map(entryOf);
  return inLanguage(person, () =>
    digestMail(person, {
      matches: entries("match"),
      hits: entries("saved_search"),
      more: shown.length - named.length,
      stops,
      unsubscribeToken: stops.at(-1)?.token ?? "",
    }),
  );
}

/** Words made deep inside (the reasons of a match) speak the language of whoever the mail is for. */
function inLanguage<T>({ language }: Person, work: () => T): T {
  return inRequest({ requestId: "digest", language }, work);
}

async function makeStopLinks(db: Db, personId: string, kinds: readonly StopKind[], at: string) {
  const links = kinds.map((kind) => ({ kind, token: newSecretToken() }));
  await inTransaction(async (trx) => {
    for (const link of links) await insertStopToken(trx, { ...link, personId, at });
  }, db);
  return links;
}

function entryOf({ record, own, searchName, score, why }: ShownAlert): DigestEntry {
  const title = m.alerts_record({ title: record.title, no: record.no });
  if (!own) return { title, note: m.alerts_found_by({ name: searchName ?? "" }) };
  const facts = [m.alerts_fits_own({ title: own.title }), m.matches_score({ score: String(score ?? "") })];
  return { title, note: [...facts, ...why].join(" · ") };
}
