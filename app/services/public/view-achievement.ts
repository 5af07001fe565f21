import type { Language } from "~/app/domain/person";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { findPublicAchievement } from "./find-public";
import { namesIn } from "./names";
import { viewHead } from "./view-head";

/** A public achievement as a stranger reads it. Contacts are not in it. */
export type AchievementView = NonNullable<Awaited<ReturnType<typeof viewAchievement>>>;

/** Null when there is no such public achievement. */
export async function viewAchievement(no: string, language: Language) {
  const found = await findPublicAchievement(no);
  if (!found) return null;
  const names = namesIn(await loadVocabulary(database()), language);
  const { content } = found.record;
  const term = (list: string, code: string | null) => (code ? names.term(list, code) : null);
  return {
    ...viewHead(found, names, false),
    transferState: found.record.transferState,
    summary: content.summary,
    summaryEn: content.summaryEn,
    keywords: content.keywords,
    achievementClass: term("achievement_class", content.achievementClass),
    origin: term("achievement_origin", content.origin),
    form: term("achievement_form", content.form),
    levelClaim: term("level_claim", content.levelClaim),
    stage: term("achievement_stage", content.stage),
    trl: content.trlLevel,
    trlScale: content.trlScale,
    evidence: content.evidence,
    completingUnits: content.completingUnits,
    people: content.people,
    recommender: content.recommender,
    registrationNo: content.registrationNo,
    startMonth: content.startMonth,
    endMonth: content.endMonth,
    innovations: content.innovations,
    metrics: content.metrics,
    comparisons: content.comparisons,
    usableIn: content.usableIn,
    cases: content.applications,
    benefits: content.benefits,
    ip: content.ip.map((right) => ({
      ...right,
      kindName: names.term("ip_kind", right.kind),
      statusName: names.term("ip_status", right.status),
    })),
    transferModes: content.transferModes.map((code) => names.term("transfer_mode", code)),
    pricingMethod: term("pricing_method", content.pricingMethod),
    askingPrice: content.askingPrice,
    trialOk: content.trialOk,
    trialMonths: content.trialMonths,
    trialConditions: content.trialConditions,
    ethicsApprovalNo: content.ethicsApprovalNo,
  };
}
