import type { Achievement, AchievementContent } from "~/app/domain/achievement";
import type { Db } from "../connection";
import type { AchievementApplicationRow } from "../tables/achievement-applications";
import type { AchievementCodeRow } from "../tables/achievement-codes";
import type { AchievementComparisonRow } from "../tables/achievement-comparisons";
import type { AchievementEvidenceRow } from "../tables/achievement-evidence";
import type { AchievementIpRow } from "../tables/achievement-ip";
import type { AchievementMetricRow } from "../tables/achievement-metrics";
import type { AchievementRow } from "../tables/achievements";
import { insertRows } from "./insert-rows";
import { codeRows, codesByField } from "./listing-codes";
import { bit, fromListingRecord, groupBy, toListingRecord } from "./listings";
import type { ContentChange } from "./scenarios";

const CODE_LISTS = {
  subfield: "subfieldCodes",
  application: "applicationCodes",
  transfer_mode: "transferModes",
} as const;

type Children = {
  codes: AchievementCodeRow[];
  metrics: AchievementMetricRow[];
  comparisons: AchievementComparisonRow[];
  applications: AchievementApplicationRow[];
  ip: AchievementIpRow[];
  evidence: AchievementEvidenceRow[];
};

const texts = (json: string): string[] => JSON.parse(json);

function toAchievement(row: AchievementRow, children: Children): Achievement {
  return { ...toListingRecord(row), transferState: row.transfer_state, content: toContent(row, children) };
}

function toContent(row: AchievementRow, children: Children): AchievementContent {
  return {
    title: row.title,
    titleEn: row.title_en,
    summaryEn: row.summary_en,
    registrationNo: row.registration_no,
    completingUnits: texts(row.completing_units),
    people: texts(row.people),
    recommender: row.recommender,
    startMonth: row.start_month,
    endMonth: row.end_month,
    keywords: texts(row.keywords),
    achievementClass: row.achievement_class,
    origin: row.origin,
    form: row.form,
    levelClaim: row.level_claim,
    stage: row.stage,
    trlLevel: row.trl_level,
    trlScale: row.trl_scale,
    domainCode: row.domain_code,
    cityCode: row.city_code,
    summary: row.summary,
    innovations: texts(row.innovations),
    usableIn: row.usable_in,
    benefits: row.benefits,
    titleClear: row.title_clear === 1,
    pricingMethod: row.pricing_method,
    askingPrice: row.asking_price,
    trialOk: row.trial_ok === 1,
    trialMonths: row.trial_months,
    trialConditions: row.trial_conditions,
    notClassified: row.not_classified === 1,
    ethicsOk: row.ethics_ok === 1,
    ethicsApprovalNo: row.ethics_approval_no,
    contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
    ...codesByField(CODE_LISTS, children.codes),
    ...toRows(children),
  };
}

function toRows({ metrics, comparisons, applications, ip, evidence }: Children) {
  return {
    metrics: metrics.map((m) => ({ name: m.name, value: m.value, unit: m.unit, testReport: m.test_report })),
    comparisons: comparisons.map((c) => ({ indicator: c.indicator, ours: c.ours, best: c.best })),
    applications: applications.map((a) => ({ userOrg: a.user_org, date: a.date, result: a.result })),
    ip: ip.map((r) => ({
      kind: r.kind,
      number: r.number,
      status: r.status,
      owner: r.owner,
      expiresOn: r.expires_on,
    })),
    evidence: evidence.map((e) => ({
      level: e.level,
      title: e.title,
      issuer: e.issuer,
      date: e.date,
      reference: e.reference,
    })),
  };
}

function toColumns(content: AchievementContent) {
  return {
    title: content.title,
    title_en: content.titleEn,
    summary_en: content.summaryEn,
    registration_no: content.registrationNo,
    completing_units: JSON.stringify(content.completingUnits),
    people: JSON.stringify(content.people),
    recommender: content.recommender,
    start_month: content.startMonth,
    end_month: content.endMonth,
    keywords: JSON.stringify(content.keywords),
    achievement_class: content.achievementClass,
    origin: content.origin,
    form: content.form,
    level_claim: content.levelClaim,
    stage: content.stage,
    trl_level: content.trlLevel,
    trl_scale: content.trlScale,
    domain_code: content.domainCode,
    city_code: content.cityCode,
    summary: content.summary,
    innovations: JSON.stringify(content.innovations),
    usable_in: content.usableIn,
    benefits: content.benefits,
    title_clear: bit(content.titleClear),
    pricing_method: content.pricingMethod,
    asking_price: content.askingPrice,
    trial_ok: bit(content.trialOk),
    trial_months: content.trialMonths,
    trial_conditions: content.trialConditions,
    not_classified: bit(content.notClassified),
    ethics_ok: bit(content.ethicsOk),
    ethics_approval_no: content.ethicsApprovalNo,
    contact_name: content.contact.name,
    contact_phone: content.contact.phone,
    contact_email: content.contact.email,
  };
}

const CHILD_TABLES = [
  "achievement_codes",
  "achievement_metrics",
  "achievement_comparisons",
  "achievement_applications",
  "achievement_ip",
  "achievement_evidence",
] as const;

async function hydrate(db: Db, rows: AchievementRow[]): Promise<Achievement[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const grouped = async <R extends { achievement_id: string }>(table: (typeof CHILD_TABLES)[number]) => {
    const children = db
      .selectFrom(table as "achievement_codes")
      .selectAll()
      .where("achievement_id", "in", ids);
    return groupBy(
      (await children.orderBy("position").execute()) as unknown as R[],
      (row) => row.achievement_id,
    );
  };
  const codes = await grouped<AchievementCodeRow>("achievement_codes");
  const metrics = await grouped<AchievementMetricRow>("achievement_metrics");
  const comparisons = await grouped<AchievementComparisonRow>("achievement_comparisons");
  const applications = await grouped<AchievementApplicationRow>("achievement_applications");
  const ip = await grouped<AchievementIpRow>("achievement_ip");
  const evidence = await grouped<AchievementEvidenceRow>("achievement_evidence");
  return rows.map((row) =>
    toAchievement(row, {
      codes: codes.get(row.id) ?? [],
      metrics: metrics.get(row.id) ?? [],
      comparisons: comparisons.get(row.id) ?? [],
      applications: applications.get(row.id) ?? [],
      ip: ip.get(row.id) ?? [],
      evidence: evidence.get(row.id) ?? [],
    }),
  );
}

/** One achievement (科技成果) by id, whatever its state: the caller checks who may read it. */
export async function findAchievement(db: Db, id: string): Promise<Achievement | null> {
  return (await listAchievementsByIds(db, [id]))[0] ?? null;
}

/** One achievement by its stable number, whatever its state: the caller checks who may read it. */
export async function findAchievementByNo(db: Db, no: string): Promise<Achievement | null> {
  const rows = await db.selectFrom("achievements").selectAll().where("no", "=", no).execute();
  return (await hydrate(db, rows))[0] ?? null;
}

/** Achievements by id, in the order of the ids; unknown ids and deleted drafts are left out. At most 500 at a time. */
export async function listAchievementsByIds(db: Db, ids: string[]): Promise<Achievement[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("achievements")
    .selectAll()
    .where("id", "in", ids)
    .where("discarded_at", "is", null)
    .execute();
  const byId = new Map((await hydrate(db, rows)).map((achievement) => [achievement.id, achievement]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The record that an import knows under this external id. */
export async function findAchievementByExternalId(db: Db, externalId: string): Promise<Achievement | null> {
  const rows = await db
    .selectFrom("achievements")
    .selectAll()
    .where("external_id", "=", externalId)
    .execute();
  return (await hydrate(db, rows))[0] ?? null;
}

/** Writes a new achievement with its rows. Throws on a second record with the same number or external id. */
export async function insertAchievement(db: Db, achievement: Achievement): Promise<void> {
  await insertAchievements(db, [achievement]);
}

/** Writes many new achievements at once; same errors as `insertAchievement`, and then none may be kept. */
export async function insertAchievements(db: Db, achievements: Achievement[]): Promise<void> {
  const rows = achievements.map((achievement) => ({
    ...fromListingRecord(achievement),
    ...toColumns(achievement.content),
    transfer_state: achievement.transferState,
  }));
  await insertRows(db, "achievements", rows);
  await insertChildren(db, achievements);
}

/** Replaces the content if nobody changed the record since `fromVersion`; false when somebody did. */
export async function updateAchievementContent(
  db: Db,
  change: ContentChange<AchievementContent>,
): Promise<boolean> {
  const result = await db
    .updateTable("achievements")
    .set({
      ...toColumns(change.content),
      domain_proposed_confidence: change.domainProposed ? String(change.domainProposed.confidence) : null,
      version: change.fromVersion + 1,
      updated_at: change.at,
    })
    .where("id", "=", change.id)
    .where("version", "=", change.fromVersion)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return false;
  for (const table of CHILD_TABLES)
    await db.deleteFrom(table).where("achievement_id", "=", change.id).execute();
  await insertChildren(db, [change]);
  return true;
}

async function insertChildren(
  db: Db,
  achievements: { id: string; content: AchievementContent }[],
): Promise<void> {
  const each = <R extends object>(rowsOf: (content: AchievementContent) => R[]) =>
    achievements.flatMap(({ id, content }) =>
      rowsOf(content).map((row, position) => ({ achievement_id: id, position, ...row })),
    );
  await insertRows(
    db,
    "achievement_codes",
    each((content) => codeRows(CODE_LISTS, content)),
  );
  await insertRows(
    db,
    "achievement_metrics",
    each(({ metrics }) => metrics.map(({ testReport, ...row }) => ({ ...row, test_report: testReport }))),
  );
  await insertRows(
    db,
    "achievement_comparisons",
    each(({ comparisons }) => comparisons),
  );
  await insertRows(
    db,
    "achievement_applications",
    each(({ applications }) => applications.map(({ userOrg, ...row }) => ({ ...row, user_org: userOrg }))),
  );
  await insertRows(
    db,
    "achievement_ip",
    each(({ ip }) => ip.map(({ expiresOn, ...row }) => ({ ...row, expires_on: expiresOn }))),
  );
  await insertRows(
    db,
    "achievement_evidence",
    each(({ evidence }) => evidence),
  );
}
