import { insertNotices, listOperators, listWritersOf, type NewNotice } from "~/db/queries/notices";
import type { Trx } from "~/db/transaction";
import { wakeOnCommit } from "./wake";

export type News = Omit<NewNotice, "personId">;

/**
 * Tells the owners and editors of an organisation, in the transaction of what happened. Whoever did it (`actorId`)
 * knows already. Nobody is told of an event twice. Returns how many were told.
 */
export async function tellWriters(trx: Trx, news: News, actorId: string): Promise<number> {
  if (news.organisationId === null) return 0;
  return tellPeople(trx, news, await listWritersOf(trx, news.organisationId), actorId);
}

/** Tells every operator but the one who did it. */
export async function tellOperators(trx: Trx, news: News, actorId: string): Promise<number> {
  return tellPeople(trx, news, await listOperators(trx), actorId);
}

/** Tells people named one by one. */
export async function tellPeople(
  trx: Trx,
  news: News,
  personIds: readonly string[],
  actorId: string,
): Promise<number> {
  const told = personIds.filter((personId) => personId !== actorId);
  if (told.length === 0) return 0;
  wakeOnCommit();
  return insertNotices(
    trx,
    told.map((personId) => ({ ...news, personId })),
  );
}
