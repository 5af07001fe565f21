import { type AchievementContent, emptyAchievement } from "~/app/domain/achievement";
import { type Authorized, authorizeOwner, authorizeReviewer } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { ListingState } from "~/app/domain/listing-state";
import type { Organisation } from "~/app/domain/organisation";
import type { Actor } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import { emptyScenario, type ListingRecord, type ScenarioContent } from "~/app/domain/scenario";
import { approveListing } from "~/app/services/listings/approve";
import { NOUNS } from "~/app/services/listings/nouns";
import { pauseListing } from "~/app/services/listings/pause";
import { publishListing } from "~/app/services/listings/publish";
import { rejectListing } from "~/app/services/listings/reject";
import { returnListing } from "~/app/services/listings/return-listing";
import { saveDraft } from "~/app/services/listings/save-draft";
import { startDraft } from "~/app/services/listings/start-draft";
import { submitListing } from "~/app/services/listings/submit";
import { takeForReview } from "~/app/services/listings/take-for-review";
import { withdrawListing } from "~/app/services/listings/withdraw";
import { type Db, database } from "~/db/connection";
import { freshDatabase } from "~/tests/support/database";
import { newActor, newOrganisation } from "~/tests/support/people";

export type Scene = { db: Db; owner: Actor; organisationId: string; operator: Actor };

/** A database with the vocabulary, one verified organisation with its owner, and one operator. */
export async function newScene(kind: Organisation["kind"] = "chain_leader"): Promise<Scene> {
  const db = await freshDatabase("2026-01-01");
  const { id, owner } = await newOrganisation({ kind });
  return { db, owner, organisationId: id, operator: await newActor({ name: "周敏", roles: ["operator"] }) };
}

const PROBLEM =
  "焊缝外观目前靠人工目视抽检，夜班漏检率约百分之三，返工成本高；希望用视觉方法在线全检，并把缺陷位置实时回传给焊接工位，减少整车返修和停线时间。";

/** A scenario with everything that publication asks for. */
export function readyScenario(changes: Partial<ScenarioContent> = {}): ScenarioContent {
  return {
    ...emptyScenario(),
    title: "车身焊缝在线视觉检测",
    oneLine: "用机器视觉代替人工目检，实现焊缝百分之百在线检测",
    domainCode: "AI",
    subfieldCodes: ["AI-03"],
    scenarioClass: "vertical",
    stage: "integration_trial",
    opportunityKind: "trial",
    cityCode: "370200",
    site: "青岛总装二车间",
    siteConditions: "产线节拍 60 秒，照度 300–500 lx",
    problem: PROBLEM,
    scopeOfWork: "在两条焊装线部署检测工位并连续运行三个月",
    requirements: [{ text: "检测结果实时回传制造执行系统", must: true }],
    indicators: [
      {
        name: "缺陷检出率",
        operator: ">=",
        value: "99.5",
        valueMax: null,
        unit: "%",
        testMethod: "千件盲测",
        must: true,
      },
    ],
    trlMin: 6,
    trlTarget: 7,
    resourceCodes: ["site", "data"],
    cooperationModes: ["trial_validation"],
    ipTerms: "shared",
    needBy: "2027-06-30",
    responsesClose: "2026-12-31T15:59:59.000Z",
    contact: { name: "李娜", phone: "0532-80001234", email: "li.na@example.cn" },
    notClassified: true,
    ...changes,
  };
}

/** An achievement with everything that publication asks for. */
export function readyAchievement(changes: Partial<AchievementContent> = {}): AchievementContent {
  return {
    ...emptyAchievement(),
    title: "面向反光曲面的焊缝缺陷视觉检测系统",
    keywords: ["机器视觉"],
    achievementClass: "development",
    domainCode: "AI",
    subfieldCodes: ["AI-03"],
    summary: "针对车身焊缝反光强、形变大的问题，提出多光谱成像与小样本学习结合的检测方法。",
    titleClear: true,
    people: ["王海"],
    form: "new_equipment",
    stage: "pilot",
    trlLevel: 6,
    innovations: ["多光谱成像抑制反光"],
    metrics: [{ name: "缺陷检出率", value: "99.6", unit: "%", testReport: "" }],
    usableIn: "汽车焊装、船舶焊接",
    ip: [{ kind: "invention", number: "ZL202410000001.0", status: "granted", owner: "", expiresOn: null }],
    transferModes: ["licensing"],
    ethicsOk: true,
    contact: { name: "王海", phone: "", email: "wang.hai@example.cn" },
    notClassified: true,
    ...changes,
  };
}

/** The value of a service that must not refuse here. */
export function must<T>(result: T): Exclude<T, { code: string; problems: unknown }> {
  if (isRefusal(result)) throw new Error(`refused: ${result.code} ${JSON.stringify(result.params)}`);
  return result as Exclude<T, { code: string; problems: unknown }>;
}

export async function current(noun: ListingNoun, id: string) {
  const record = await NOUNS[noun].find(database(), id);
  if (!record) throw new Error("no such record");
  return record;
}

export async function asOwner(
  actor: Actor,
  noun: ListingNoun,
  id: string,
): Promise<Authorized<ListingRecord, "edit">> {
  return must(authorizeOwner<ListingRecord>(actor, await current(noun, id)));
}

export async function asReviewer(
  actor: Actor,
  noun: ListingNoun,
  id: string,
): Promise<Authorized<ListingRecord, "review">> {
  return must(authorizeReviewer<ListingRecord>(actor, await current(noun, id)));
}

/** A ready draft of the scene's organisation. */
export async function newDraft(scene: Scene, noun: ListingNoun = "scenario"): Promise<string> {
  const { id } = must(await startDraft(scene.owner, scene.organisationId, noun));
  const permit = await asOwner(scene.owner, noun, id);
  if (noun === "scenario") must(await saveDraft("scenario", permit, 1, readyScenario()));
  else must(await saveDraft("achievement", permit, 1, readyAchievement()));
  return id;
}

/** A record brought to a state by the services themselves; `expired` by putting its last day into the past. */
export async function listingIn(
  scene: Scene,
  state: ListingState,
  noun: ListingNoun = "scenario",
): Promise<string> {
  const id = await newDraft(scene, noun);
  if (state === "draft") return id;
  const own = await asOwner(scene.owner, noun, id);
  must(await submitListing(noun, own, (await current(noun, id)).version));
  if (state === "submitted") return id;
  const review = await asReviewer(scene.operator, noun, id);
  must(await takeForReview(noun, review));
  if (state === "under_review") return id;
  if (state === "returned") must(await returnListing(noun, review, [{ field: "title", text: "请写明产线" }]));
  if (state === "rejected") must(await rejectListing(noun, review, "与已发布场景重复"));
  if (state === "returned" || state === "rejected") return id;
  must(await approveListing(noun, review));
  if (state === "approved") return id;
  must(await publishListing(noun, review));
  if (state === "paused") must(await pauseListing(noun, { party: "owner", permit: own }, "产线检修"));
  if (state === "withdrawn") must(await withdrawListing(noun, { party: "owner", permit: own }, "需求已解决"));
  if (state === "expired")
    await database()
      .updateTable(NOUNS[noun].table as "scenarios")
      .set({ state: "expired" })
      .where("id", "=", id)
      .execute();
  return id;
}

export async function count(
  table: "transitions" | "audit_log" | "outbox" | "revisions" | "reviews",
): Promise<number> {
  const row = await database()
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
