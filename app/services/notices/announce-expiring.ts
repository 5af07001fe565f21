import { daysAfter } from "~/app/domain/calendar";
import type { ListingNoun } from "~/app/domain/listing-number";
import { EXPIRY_NOTICE_DAYS } from "~/app/domain/listing-state";
import { SYSTEM_ACTOR_ID } from "~/app/domain/person";
import type { Db } from "~/db/connection";
import { type ExpiringRecord, listExpiringUntold } from "~/db/queries/expiring";
import { inTransaction } from "~/db/transaction";
import { NOUNS } from "../listings/nouns";
import { tellPeople } from "./tell";

const BATCH = 100;

/**
 * The clock's work: tells owners and editors of records whose last day is near, once for each last day. A renewed
 * record has another one. Killed anywhere, whoever was not told yet is told next time. Returns how many were told.
 */
export async function announceExpiring(db: Db, now: string): Promise<number> {
  let told = 0;
  for (const noun of ["scenario", "achievement"] as const)
    for (;;) {
      const records = await listExpiringUntold(db, NOUNS[noun].table, {
        now,
        before: daysAfter(now, EXPIRY_NOTICE_DAYS),
        limit: BATCH,
      });
      const count = await tellAll(db, noun, records);
      told += count;
      if (records.length < BATCH || count === 0) break;
    }
  return told;
}

function tellAll(db: Db, noun: ListingNoun, records: readonly ExpiringRecord[]): Promise<number> {
  if (records.length === 0) return Promise.resolve(0);
  return inTransaction(async (trx) => {
    let told = 0;
    for (const { id, organisationId, personId, validUntil, event } of records) {
      const news = {
        kind: "listing_expiring" as const,
        action: "expiring" as const,
        subject: { kind: noun, id },
        organisationId,
        event,
        facts: { until: validUntil },
      };
      told += await tellPeople(trx, news, [personId], SYSTEM_ACTOR_ID);
    }
    return told;
  }, db);
}
