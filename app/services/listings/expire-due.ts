import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal } from "~/app/domain/refusal";
import { instant } from "~/db/ids";
import { listOverdue } from "~/db/queries/listings";
import { inTransaction } from "~/db/transaction";
import { loadFresh } from "./fresh";
import { moveListing } from "./move";
import { NOUNS } from "./nouns";

/** Short transactions: a request must not wait for the clock's work. */
const BATCH = 50;

/** The clock's work: records whose last day has passed by `now` (ISO-8601 UTC) become expired. Returns how many. */
export async function expireDueListings(now: string = instant()): Promise<number> {
  return (await expireAll("scenario", now)) + (await expireAll("achievement", now));
}

async function expireAll(noun: ListingNoun, now: string): Promise<number> {
  let total = 0;
  for (;;) {
    const expired = await expireBatch(noun, now);
    total += expired;
    if (expired < BATCH) return total;
  }
}

function expireBatch(noun: ListingNoun, now: string): Promise<number> {
  return inTransaction(async (trx) => {
    const ids = await listOverdue(trx, NOUNS[noun].table, now, BATCH);
    for (const id of ids) {
      const record = await loadFresh(trx, noun, id);
      if (isRefusal(record)) continue;
      const moved = await moveListing(trx, record, { noun, action: "expire", mover: { party: "clock" } });
      if (isRefusal(moved)) throw new Error(`The clock could not expire ${noun} ${id}: ${moved.code}`);
    }
    return ids.length;
  });
}
