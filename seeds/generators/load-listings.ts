import { calendarYear, daysAfter } from "~/app/domain/calendar";
import { LISTING_VALID_DAYS } from "~/app/domain/listing-state";
import { mayPublishScenarios } from "~/app/domain/organisation";
import { SYSTEM_ACTOR_ID } from "~/app/domain/person";
import type { ListingRecord } from "~/app/domain/scenario";
import type { Db } from "~/db/connection";
import { instant, newId } from "~/db/ids";
import { insertAchievement } from "~/db/queries/achievements";
import { appendAudit, appendTransition } from "~/db/queries/audit";
import { takeListingNumber } from "~/db/queries/number-series";
import { insertOrganisation } from "~/db/queries/organisations";
import { appendOutbox } from "~/db/queries/outbox";
import { insertScenario } from "~/db/queries/scenarios";
import { readVocabulary } from "~/db/queries/vocabulary";
import { inTransaction, type Trx } from "~/db/transaction";
import { type GeneratedListing, generateListings } from "./listings";
import { type GeneratedOrganisation, generateOrganisation } from "./organisations";
import { createRandom } from "./random";

const BATCH = 1000;
/** One organisation for so many listings, and at least two of every kind. */
const LISTINGS_PER_ORGANISATION = 200;
const FEWEST_ORGANISATIONS = 20;

export type LoadPlan = { count: number; seed: number; now: Date };
export type Progress = { done: number; written: number; total: number; seconds: number };

type Owner = { id: string; scenarios: boolean };
type Context = LoadPlan & { vocabularyVersion: string; owners: Owner[] };

/**
 * Writes generated listings as published records, a thousand to a transaction, with the outbox entries that tell
 * the index. A listing that is there already (same seed and number) is left alone, so an interrupted load goes on
 * where it stopped. Returns how many were written now.
 */
export async function loadListings(
  db: Db,
  plan: LoadPlan,
  report: (progress: Progress) => void,
): Promise<number> {
  const { version } = await readVocabulary(db);
  const owners = await inTransaction((trx) => ensureOrganisations(trx, plan), db);
  const context = { ...plan, vocabularyVersion: version, owners };
  const begun = performance.now();
  let written = 0;
  for (let from = 0; from < plan.count; from += BATCH) {
    const done = Math.min(from + BATCH, plan.count);
    const batch = [...generateListings(done, plan.seed, from)];
    written += await inTransaction((trx) => writeBatch(trx, batch, context), db);
    report({ done, written, total: plan.count, seconds: (performance.now() - begun) / 1000 });
  }
  return written;
}

/** One line that renews itself: share, rate and time left. */
export function showProgress({ done, written, total, seconds }: Progress): void {
  const rate = done / Math.max(seconds, 0.001);
  const share = `${((100 * done) / total).toFixed(1)} %`;
  const left = `${Math.ceil((total - done) / rate)} s left`;
  process.stderr.write(
    `\r${done} of ${total} (${share}), ${Math.round(rate)} a second, ${left}, ${written} new   `,
  );
  if (done === total) process.stderr.write("\n");
}

async function ensureOrganisations(trx: Trx, { count, seed }: LoadPlan): Promise<Owner[]> {
  const wanted = Math.max(FEWEST_ORGANISATIONS, Math.ceil(count / LISTINGS_PER_ORGANISATION));
  const random = createRandom(seed);
  const owners: Owner[] = [];
  for (let serial = 1; serial <= wanted; serial++) {
    const organisation = generateOrganisation(random, serial);
    const id = (await findByCode(trx, organisation.creditCode)) ?? (await insertGenerated(trx, organisation));
    owners.push({ id, scenarios: mayPublishScenarios(organisation.kind) });
  }
  return owners;
}

async function findByCode(trx: Trx, creditCode: string): Promise<string | undefined> {
  const query = trx.selectFrom("organisations").select("id").where("credit_code", "=", creditCode);
  return (await query.executeTakeFirst())?.id;
}

function insertGenerated(
  trx: Trx,
  { name, kind, cityCode, creditCode }: GeneratedOrganisation,
): Promise<string> {
  const flags = { isHighTech: false, isSpecialised: false, isLittleGiant: false };
  const facts = {
    name,
    nameEn: null,
    creditCode,
    kind,
    cityCode,
    size: null,
    ...flags,
    intro: null,
    website: null,
  };
  return insertOrganisation(trx, facts, { status: "verified", verifiedBy: SYSTEM_ACTOR_ID, isSample: true });
}

async function writeBatch(trx: Trx, batch: GeneratedListing[], context: Context): Promise<number> {
  const ids = { scenario: [] as string[], achievement: [] as string[] };
  const known = await knownNumbers(trx, batch, context.seed);
  for (const listing of batch) {
    if (known.has(externalId(context.seed, listing.number))) continue;
    ids[listing.noun].push(await insertListing(trx, listing, context));
  }
  await appendOutbox(trx, "scenarios", ids.scenario);
  await appendOutbox(trx, "achievements", ids.achievement);
  return ids.scenario.length + ids.achievement.length;
}

const externalId = (seed: number, number: number) => `load-${seed}-${number}`;

async function knownNumbers(trx: Trx, batch: GeneratedListing[], seed: number): Promise<Set<string | null>> {
  const wanted = batch.map((listing) => externalId(seed, listing.number));
  const scenarios = await trx
    .selectFrom("scenarios")
    .select("external_id")
    .where("external_id", "in", wanted)
    .execute();
  const achievements = await trx
    .selectFrom("achievements")
    .select("external_id")
    .where("external_id", "in", wanted)
    .execute();
  return new Set([...scenarios, ...achievements].map((row) => row.external_id));
}

async function insertListing(trx: Trx, listing: GeneratedListing, context: Context): Promise<string> {
  const record = await publishedRecord(trx, listing, context);
  if (listing.noun === "scenario") await insertScenario(trx, { ...record, content: listing.content });
  else await insertAchievement(trx, { ...record, transferState: "available", content: listing.content });
  const subject = {
    subjectKind: listing.noun,
    subjectId: record.id,
    actorId: SYSTEM_ACTOR_ID,
    action: "publish",
  };
  await appendTransition(trx, { ...subject, from: "approved", to: "published", actedAs: "operator" });
  await appendAudit(trx, { ...subject, details: { seed: context.seed } });
  return record.id;
}

async function publishedRecord(
  trx: Trx,
  listing: GeneratedListing,
  context: Context,
): Promise<ListingRecord> {
  const { cityCode, domainCode } = listing.content;
  const able = context.owners.filter((owner) => listing.noun === "achievement" || owner.scenarios);
  const at = instant(new Date(context.now.getTime() - ((listing.number * 7919) % 300) * 86_400_000));
  return {
    id: newId(),
    no: await takeListingNumber(trx, listing.noun, cityCode, domainCode, calendarYear(new Date(at))),
    // By threes: every third listing is a scenario, and those alone must still reach every owner.
    organisationId: able[Math.floor(listing.number / 3) % able.length]?.id ?? null,
    state: "published",
    stateReason: null,
    source: "import",
    externalId: externalId(context.seed, listing.number),
    domainProposed: null,
    vocabularyVersion: context.vocabularyVersion,
    publishedAt: at,
    validUntil: daysAfter(at, LISTING_VALID_DAYS),
    lastConfirmedAt: at,
    isSample: true,
    version: 1,
    createdBy: SYSTEM_ACTOR_ID,
    createdAt: at,
    updatedAt: at,
  };
}
