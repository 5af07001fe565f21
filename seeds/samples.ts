import type { Achievement } from "~/app/domain/achievement";
import { calendarYear, daysAfter } from "~/app/domain/calendar";
import type { ListingNoun } from "~/app/domain/listing-number";
import { LISTING_VALID_DAYS, publicStateOf } from "~/app/domain/listing-state";
import type { ListingRecord, Scenario } from "~/app/domain/scenario";
import { withoutContact } from "~/app/services/listings/without-contact";
import type { Db } from "~/db/connection";
import { instant, newId } from "~/db/ids";
import { insertAchievement } from "~/db/queries/achievements";
import { takeListingNumber } from "~/db/queries/number-series";
import { appendOutbox } from "~/db/queries/outbox";
import { insertRevision } from "~/db/queries/revisions";
import { insertScenario } from "~/db/queries/scenarios";
import { readVocabulary } from "~/db/queries/vocabulary";
import { inTransaction, type Trx } from "~/db/transaction";
import { sampleAchievements } from "./datasets/samples/achievements";
import { sampleScenarios } from "./datasets/samples/scenarios";
import type { SampleAchievement, SampleScenario } from "./datasets/samples/types";
import { achievementContent, scenarioContent } from "./sample-content";
import { type SampleStep, stepsTo } from "./sample-history";
import { hashSamplePassword, insertSamplePeople, type SampleOwner, type SamplePeople } from "./sample-people";
import { type DatedStep, insertSampleTrail } from "./sample-trail";

export type SampleCount = { organisations: number; scenarios: number; achievements: number };

/** Nobody has worked here yet: no organisation and no person. */
export async function isUntouched(db: Db): Promise<boolean> {
  const organisation = await db.selectFrom("organisations").select("id").limit(1).executeTakeFirst();
  const person = await db.selectFrom("people").select("id").limit(1).executeTakeFirst();
  return organisation === undefined && person === undefined;
}

/**
 * Writes all sample people, organisations and records in one transaction, their dates counted from `now`.
 * Needs the vocabulary; throws when a sample account or credit code is there already.
 */
export async function loadSamples(db: Db, now: Date): Promise<SampleCount> {
  const passwordHash = await hashSamplePassword();
  return inTransaction(async (trx) => {
    const people = await insertSamplePeople(trx, passwordHash, instant(now));
    const { version } = await readVocabulary(trx);
    const context = { people, vocabularyVersion: version, now };
    for (const [index, sample] of sampleScenarios.entries())
      await insertSampleScenario(trx, sample, index + 1, context);
    for (const [index, sample] of sampleAchievements.entries())
      await insertSampleAchievement(trx, sample, index + 1, context);
    const organisations = await trx.selectFrom("organisations").select("id").execute();
    return {
      organisations: organisations.length,
      scenarios: sampleScenarios.length,
      achievements: sampleAchievements.length,
    };
  }, db);
}

type Context = { people: SamplePeople; vocabularyVersion: string; now: Date };

async function insertSampleScenario(trx: Trx, sample: SampleScenario, serial: number, context: Context) {
  const owner = context.people.ownerOf(sample.organisation);
  const content = scenarioContent(sample, owner.organisation, serial, context.now);
  const { record, steps } = await sampleRecord(trx, "scenario", sample, serial, context, content);
  await insertScenario(trx, { ...record, content });
  await finish(trx, "scenario", { ...record, content }, sample, { steps, owner, context });
}

async function insertSampleAchievement(
  trx: Trx,
  sample: SampleAchievement,
  serial: number,
  context: Context,
) {
  const owner = context.people.ownerOf(sample.organisation);
  const content = achievementContent(sample, owner.organisation, 500 + serial);
  const { record, steps } = await sampleRecord(trx, "achievement", sample, serial, context, content);
  const imported =
    sample.source === "import" ? { source: sample.source, externalId: `sample-${sample.key}` } : {};
  const domainProposed = sample.proposedWith === undefined ? null : { confidence: sample.proposedWith };
  const transferState = sample.transferState ?? "available";
  const achievement: Achievement = { ...record, ...imported, domainProposed, transferState, content };
  await insertAchievement(trx, achievement);
  await finish(trx, "achievement", achievement, sample, { steps, owner, context });
}

/** `daysAgo` before the day of seeding, at an hour when people work. */
function pastInstant(now: Date, step: { daysAgo: number }, order: number): string {
  const day = new Date(now.getTime() - step.daysAgo * 86_400_000).toISOString().slice(0, 10);
  const minute = (order * 41) % 480;
  return instant(
    new Date(
      `${day}T${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}:00Z`,
    ),
  );
}

async function sampleRecord(
  trx: Trx,
  noun: ListingNoun,
  sample: SampleScenario | SampleAchievement,
  serial: number,
  context: Context,
  content: { cityCode: string | null; domainCode: string | null },
): Promise<{ record: ListingRecord; steps: DatedStep[] }> {
  const state = sample.state ?? "published";
  const date = (step: SampleStep) => ({ ...step, at: pastInstant(context.now, step, serial) });
  const steps = stepsTo(state, serial).map(date);
  const submitted = steps[0];
  const published = steps.find((step) => step.action === "publish");
  const createdAt = pastInstant(context.now, { daysAgo: (submitted?.daysAgo ?? 3) + 6 }, serial);
  const year = submitted && calendarYear(new Date(submitted.at));
  const owner = context.people.ownerOf(sample.organisation);
  const record: ListingRecord = {
    id: newId(),
    no: year ? await takeListingNumber(trx, noun, content.cityCode, content.domainCode, year) : null,
    organisationId: owner.organisationId,
    state,
    stateReason: sample.reason ?? null,
    source: "self",
    externalId: null,
    domainProposed: null,
    vocabularyVersion: context.vocabularyVersion,
    publishedAt: published?.at ?? null,
    validUntil: published ? daysAfter(published.at, LISTING_VALID_DAYS) : null,
    lastConfirmedAt: published?.at ?? null,
    isSample: true,
    version: steps.length + 1,
    createdBy: owner.personId,
    createdAt,
    updatedAt: steps.at(-1)?.at ?? createdAt,
  };
  return { record, steps };
}

type Written = { steps: DatedStep[]; owner: SampleOwner; context: Context };

async function finish(
  trx: Trx,
  noun: ListingNoun,
  listing: Scenario | Achievement,
  sample: SampleScenario | SampleAchievement,
  { steps, owner, context }: Written,
): Promise<void> {
  const kept = { id: listing.id, version: 1, content: withoutContact(listing.content) };
  await insertRevision(trx, noun, kept, owner.personId, listing.createdAt);
  const { id, createdAt } = listing;
  const subject = { noun, id, createdAt, reason: sample.reason ?? "", comments: sample.comments ?? [] };
  const actors = { ownerId: owner.personId, operatorId: context.people.operatorId };
  await insertSampleTrail(trx, subject, steps, actors);
  if (publicStateOf(listing.state, listing.validUntil, instant(context.now)) === null) return;
  await appendOutbox(trx, noun === "scenario" ? "scenarios" : "achievements", [id]);
}
