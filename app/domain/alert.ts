import { dayOf } from "./calendar";

/** 新匹配: a counterpart of an own record · 订阅搜索: a new record that a saved search finds. */
export const ALERT_KINDS = ["match", "saved_search"] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** A page of matches shows ten; what would not be on it is nothing to be told of. */
export const ALERT_TOP = 10;

/** A record is news for so long after it was published or changed; older ones are only touched, say renamed owners. */
export const NEWS_DAYS = 30;

/** Alerts are kept so long. Longer than `NEWS_DAYS`, or a forgotten pair could be told of twice. */
export const ALERT_KEPT_DAYS = 180;

/** What nobody read and no mail carried for so long is no longer worth a mail (a kind switched on again, say). */
export const DIGEST_REACH_DAYS = 7;
export const DIGEST_ENTRIES = 20;
/** By China's clock: before the day's work begins. */
const DIGEST_HOUR = "08:00:00";

/** Which day's digest may go out at `now`, and what it covers: alerts up to `until`. Null before the hour has come. */
export function digestAt(now: Date): { day: string; until: string } | null {
  const day = dayOf(now.toISOString());
  const until = new Date(`${day}T${DIGEST_HOUR}+08:00`);
  return now < until ? null : { day, until: until.toISOString() };
}
