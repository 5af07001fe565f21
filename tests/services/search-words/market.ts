import { afterAll, beforeAll } from "vitest";
import type { AchievementContent } from "~/app/domain/achievement";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { ScenarioContent } from "~/app/domain/scenario";
import { approveListing } from "~/app/services/listings/approve";
import { publishListing } from "~/app/services/listings/publish";
import { saveDraft } from "~/app/services/listings/save-draft";
import { startDraft } from "~/app/services/listings/start-draft";
import { submitListing } from "~/app/services/listings/submit";
import { takeForReview } from "~/app/services/listings/take-for-review";
import { closeSearch, searchEngines } from "~/app/services/search/engine";
import { prepareKnownWords } from "~/app/services/search-words/lexicon";
import { type Db, database } from "~/db/connection";
import { forgetSingleton } from "~/db/singleton";
import { INDEX_NAMES } from "~/search/engine";
import { projectAll } from "~/search/indexes/project";
import { loadSamples } from "~/seeds/samples";
import { freshDatabase } from "~/tests/support/database";
import {
  asOwner,
  asReviewer,
  current,
  must,
  newScene,
  readyAchievement,
  readyScenario,
  type Scene,
} from "../listings/scene";

/** The sample data as a running site has it: in the database, in the index, its words known. */
export function onSampleMarket(): void {
  beforeAll(async () => {
    const db = await freshDatabase("2026-11-24");
    await loadSamples(db, new Date("2026-11-24T02:00:00Z"));
    await open(db);
  }, 120_000);
  afterAll(close);
}

type Listing =
  | { noun: "scenario"; content: Partial<ScenarioContent> }
  | { noun: "achievement"; content: Partial<AchievementContent> };

/** A market with just these published records. */
export function onMarketWith(listings: readonly Listing[]): void {
  beforeAll(async () => {
    const scene = await newScene();
    for (const listing of listings) await publish(scene, listing);
    await open(database());
  }, 120_000);
  afterAll(close);
}

async function open(db: Db): Promise<void> {
  for (const { engine } of searchEngines())
    for (const index of INDEX_NAMES) await engine.rebuild(index, projectAll(db, index));
  await prepareKnownWords();
}

async function close(): Promise<void> {
  await closeSearch();
  forgetSingleton("search-lexicon");
  forgetSingleton("word-counts");
}

async function publish(scene: Scene, listing: Listing): Promise<void> {
  const { noun } = listing;
  const { id } = must(await startDraft(scene.owner, scene.organisationId, noun));
  const draft = await asOwner(scene.owner, noun, id);
  if (noun === "scenario") must(await saveDraft(noun, draft, 1, readyScenario(listing.content)));
  else must(await saveDraft(noun, draft, 1, readyAchievement(listing.content)));
  must(await submitListing(noun, await asOwner(scene.owner, noun, id), await versionOf(noun, id)));
  const review = await asReviewer(scene.operator, noun, id);
  must(await takeForReview(noun, review));
  must(await approveListing(noun, review));
  must(await publishListing(noun, review));
}

async function versionOf(noun: ListingNoun, id: string): Promise<number> {
  return (await current(noun, id)).version;
}
