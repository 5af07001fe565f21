import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import type { AchievementContent } from "~/app/domain/achievement";
import type { Actor } from "~/app/domain/person";
import type { ScenarioContent } from "~/app/domain/scenario";
import { environment } from "~/app/environment";
import { type AlertParts, alertParts } from "~/app/services/alerts/alert-parts";
import { announceHits } from "~/app/services/alerts/announce-hits";
import { announceMatches } from "~/app/services/alerts/announce-matches";
import { approveAndPublish } from "~/app/services/listings/publish";
import { saveDraft } from "~/app/services/listings/save-draft";
import { startDraft } from "~/app/services/listings/start-draft";
import { submitListing } from "~/app/services/listings/submit";
import { takeForReview } from "~/app/services/listings/take-for-review";
import { findAchievement } from "~/db/queries/achievements";
import { findScenario } from "~/db/queries/scenarios";
import { openEmbeddedEngine } from "~/search/embedded";
import { INDEX_NAMES, type SearchEngine } from "~/search/engine";
import { drainAll } from "~/search/sync";
import { newOrganisation } from "~/tests/support/people";
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

const engineName = "embedded";

/** A chain leader (the scene's owner) and a small firm, with an index of their own. */
export type Market = Scene & {
  engine: SearchEngine;
  firm: { id: string; owner: Actor };
  parts: AlertParts;
};

/** One for a test file: it takes a while to open. */
export function openMarketEngine(): SearchEngine {
  return openEmbeddedEngine(mkdtempSync(join(environment().DATA_DIR, "market-")));
}

export async function newMarket(engine: SearchEngine): Promise<Market> {
  const scene = await newScene();
  await empty(engine);
  const firm = await newOrganisation({ kind: "sme", name: "山东焊视智能科技有限公司" });
  return { ...scene, engine, firm, parts: alertParts({ db: scene.db, engine, engineName }) };
}

async function empty(engine: SearchEngine): Promise<void> {
  for (const index of INDEX_NAMES) {
    const ids = (await engine.fingerprints(index, null, 1_000)).map(({ id }) => id);
    await engine.apply(index, { upserts: [], deletes: ids });
  }
}

/** Long open, whenever the test runs. */
const OPEN = "2099-12-31T15:59:59.000Z";

type Owner = { owner: Actor; organisationId: string };
const leader = ({ owner, organisationId }: Market): Owner => ({ owner, organisationId });
const firmOf = ({ firm }: Market): Owner => ({ owner: firm.owner, organisationId: firm.id });

/** A draft of the chain leader's that fits the ready achievement. */
export async function draftScenario(market: Market, changes: Partial<ScenarioContent> = {}): Promise<string> {
  const { owner, organisationId } = leader(market);
  const { id } = must(await startDraft(owner, organisationId, "scenario"));
  const content = readyScenario({ responsesClose: OPEN, ...changes });
  must(await saveDraft("scenario", await asOwner(owner, "scenario", id), 1, content));
  return id;
}

export async function draftAchievement(
  market: Market,
  changes: Partial<AchievementContent> = {},
  by: Owner = firmOf(market),
): Promise<string> {
  const { id } = must(await startDraft(by.owner, by.organisationId, "achievement"));
  must(
    await saveDraft("achievement", await asOwner(by.owner, "achievement", id), 1, readyAchievement(changes)),
  );
  return id;
}

export async function publish(
  market: Market,
  noun: "scenario" | "achievement",
  id: string,
  owner: Actor = noun === "scenario" ? market.owner : market.firm.owner,
): Promise<void> {
  must(await submitListing(noun, await asOwner(owner, noun, id), (await current(noun, id)).version));
  const review = await asReviewer(market.operator, noun, id);
  must(await takeForReview(noun, review));
  must(await approveAndPublish(noun, await asReviewer(market.operator, noun, id)));
  // What its own owner is told of it is another test's matter.
  await market.db.deleteFrom("notices").where("subject_id", "=", id).execute();
}

export async function publishedScenario(market: Market, changes: Partial<ScenarioContent> = {}) {
  const id = await draftScenario(market, changes);
  await publish(market, "scenario", id);
  return numbered(await findScenario(market.db, id));
}

export async function publishedAchievement(market: Market, changes: Partial<AchievementContent> = {}) {
  const id = await draftAchievement(market, changes);
  await publish(market, "achievement", id);
  return numbered(await findAchievement(market.db, id));
}

function numbered<T extends { no: string | null }>(record: T | null): T & { no: string } {
  if (record?.no == null) throw new Error("a published record has a number");
  return { ...record, no: record.no };
}

/** Brings the index up to the database. */
export const index = (market: Market) => drainAll({ db: market.db, engine: market.engine, engineName });

/** The clock's turn: everybody is told of what the index has. Returns how many alerts were made. */
export async function announce(market: Market, now = new Date().toISOString()): Promise<number> {
  const turn = { now, isOver: () => false };
  return (await announceMatches(market.parts, turn)) + (await announceHits(market.parts, turn));
}

/** Both steps of it. */
export async function indexAndAnnounce(market: Market, now?: string): Promise<number> {
  await index(market);
  return announce(market, now);
}
