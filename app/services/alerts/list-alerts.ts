import { dayOf } from "~/app/domain/calendar";
import { kindsFor, type NewsKind } from "~/app/domain/notice";
import { type Actor, isOperator, type Language } from "~/app/domain/person";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { findAlerts } from "~/db/queries/alerts";
import { findMailSettings } from "~/db/queries/mail-settings";
import { countNewsByKind, countUnreadNews, listNewsRefs } from "~/db/queries/news";
import { findNotices } from "~/db/queries/notices";
import { type ShownNotice, showNotices } from "../notices/show-notices";
import { kindHint, kindName } from "../notices/words";
import { type ShownAlert, showAlerts } from "./show-alerts";

const PAGE_SIZE = 20;

export type ShownNews = { alert: ShownAlert; notice: null } | { alert: null; notice: ShownNotice };
export type NewsDay = { day: string; items: ShownNews[] };

/** One page of what a person was told, by day, with what they want by mail; pages count from 1. */
export async function listAlerts(
  actor: Actor,
  page: number,
  language: Language,
  kind: NewsKind | null = null,
) {
  const db = database();
  const now = instant();
  const { personId } = actor;
  const offset = (page - 1) * PAGE_SIZE;
  const refs = await listNewsRefs(db, personId, now, { kind, limit: PAGE_SIZE + 1, offset });
  const ids = (source: string) => refs.filter((ref) => ref.source === source).map(({ id }) => id);
  const alerts = await showAlerts(db, await findAlerts(db, personId, ids("alert"), now), language);
  const notices = await showNotices(db, await findNotices(db, personId, ids("notice")));
  const shown = new Map<string, ShownNews>([
    ...alerts.map((alert): [string, ShownNews] => [alert.id, { alert, notice: null }]),
    ...notices.map((notice): [string, ShownNews] => [notice.id, { alert: null, notice }]),
  ]);
  const counts = await countNewsByKind(db, personId, now);
  const settings = await findMailSettings(db, personId);
  const kinds = kindsFor(isOperator(actor));
  const items = refs.slice(0, PAGE_SIZE).flatMap(({ id }) => shown.get(id) ?? []);
  return {
    alerts: items.flatMap(({ alert }) => alert ?? []),
    days: byDay(items),
    today: dayOf(now),
    page,
    more: refs.length > PAGE_SIZE,
    unread: await countUnreadNews(db, personId, now),
    kind,
    filters: kinds
      .filter((candidate) => counts[candidate] || candidate === kind)
      .map((name) => ({ kind: name, name: kindName(name), count: counts[name] ?? 0 })),
    settings: kinds.map((name) => ({
      kind: name,
      name: kindName(name),
      hint: kindHint(name),
      mail: settings[name],
    })),
    emailVerified: actor.emailVerified,
  };
}

/** Days by China's clock, in the order given. */
function byDay(items: ShownNews[]): NewsDay[] {
  const days: NewsDay[] = [];
  for (const item of items) {
    const day = dayOf((item.alert ?? item.notice).createdAt);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}
