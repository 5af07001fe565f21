import type { Actor, Language } from "~/app/domain/person";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { findMailSettings } from "~/db/queries/alert-mails";
import { countUnread, listAlerts as listRows } from "~/db/queries/alerts";
import { showAlerts } from "./show-alerts";

const PAGE_SIZE = 20;

/** One page of a person's alerts with what they want by mail; pages count from 1. */
export async function listAlerts(actor: Actor, page: number, language: Language) {
  const db = database();
  const now = instant();
  const rows = await listRows(db, actor.personId, now, {
    limit: PAGE_SIZE + 1,
    offset: (page - 1) * PAGE_SIZE,
  });
  return {
    alerts: await showAlerts(db, rows.slice(0, PAGE_SIZE), language),
    page,
    more: rows.length > PAGE_SIZE,
    unread: await countUnread(db, actor.personId, now),
    settings: await findMailSettings(db, actor.personId),
    emailVerified: actor.emailVerified,
  };
}
