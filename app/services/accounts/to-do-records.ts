import { daysAfter } from "~/app/domain/calendar";
import { LISTING_NOUNS, type ListingNoun } from "~/app/domain/listing-number";
import { EXPIRY_NOTICE_DAYS } from "~/app/domain/listing-state";
import { mayEditRecords } from "~/app/domain/organisation";
import type { Actor } from "~/app/domain/person";
import { missingFields } from "~/app/domain/readiness";
import type { Db } from "~/db/connection";
import { listExpiring } from "~/db/queries/expiring";
import { listListings } from "~/db/queries/listings";
import { NOUNS } from "../listings/nouns";
import type { ToDo } from "./to-do";

/** More than this many of one sort are found on their own list. */
const SHOWN = 10;
/** Drafts looked at for being ready, the latest changed ones: each is read whole. */
const DRAFTS = 20;
const DAY_MS = 86_400_000;

export type RecordToDos = { returned: ToDo[]; expiring: ToDo[]; ready: ToDo[] };

/** What a person's own records ask of them; only where they may write. */
export async function recordToDos(db: Db, actor: Actor, now: string): Promise<RecordToDos> {
  const writing = actor.memberships.filter((membership) => mayEditRecords(membership.role));
  const organisationIds = writing.map(({ organisationId }) => organisationId);
  const verified = writing.filter(({ organisationStatus }) => organisationStatus === "verified");
  const all: RecordToDos = { returned: [], expiring: [], ready: [] };
  if (organisationIds.length === 0) return all;
  for (const noun of LISTING_NOUNS) {
    all.returned.push(...(await returnedRecords(db, noun, organisationIds)));
    all.expiring.push(...(await expiringRecords(db, noun, organisationIds, now)));
    all.ready.push(
      ...(await readyDrafts(
        db,
        noun,
        verified.map(({ organisationId }) => organisationId),
      )),
    );
  }
  all.expiring.sort((a, b) => daysOf(a) - daysOf(b));
  return all;
}

const daysOf = (item: ToDo) => (item.kind === "expiring" ? item.days : 0);

async function returnedRecords(db: Db, noun: ListingNoun, organisationIds: string[]): Promise<ToDo[]> {
  const filter = { organisationIds, states: ["returned" as const], limit: SHOWN, offset: 0 };
  const records = await listListings(db, NOUNS[noun].table, filter);
  return records.map(({ id, title }) => ({ kind: "returned", noun, id, title }));
}

async function expiringRecords(
  db: Db,
  noun: ListingNoun,
  organisationIds: string[],
  now: string,
): Promise<ToDo[]> {
  const before = daysAfter(now, EXPIRY_NOTICE_DAYS);
  const records = await listExpiring(db, NOUNS[noun].table, { organisationIds, now, before, limit: SHOWN });
  return records.map(({ id, title, validUntil }) => ({
    kind: "expiring",
    noun,
    id,
    title,
    until: validUntil,
    days: Math.floor((Date.parse(validUntil) - Date.parse(now)) / DAY_MS),
  }));
}

/** Drafts with everything that handing in asks for, of organisations that may hand in. */
async function readyDrafts(db: Db, noun: ListingNoun, organisationIds: string[]): Promise<ToDo[]> {
  const filter = { organisationIds, states: ["draft" as const], limit: DRAFTS, offset: 0 };
  const ready: ToDo[] = [];
  for (const { id, title } of await listListings(db, NOUNS[noun].table, filter)) {
    if (ready.length >= SHOWN) break;
    if (await isReady(db, noun, id)) ready.push({ kind: "ready", noun, id, title });
  }
  return ready;
}

async function isReady<N extends ListingNoun>(db: Db, noun: N, id: string): Promise<boolean> {
  const record = await NOUNS[noun].find(db, id);
  return record !== null && missingFields(NOUNS[noun].checklist(record.content), "submit").length === 0;
}
