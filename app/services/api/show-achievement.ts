import type { Achievement } from "~/app/domain/achievement";
import type { ApiAchievement } from "./schemas/achievement";
import { type ShowContext, showListing, termOf } from "./show-listing";

/**
 * An achievement as the API answers it, or null when the public must not learn of it. Field by field: what is
 * not named here (contact, people, declarations) is not handed out.
 */
export function showAchievement(record: Achievement, context: ShowContext): ApiAchievement | null {
  const { content } = record;
  const shared = showListing(record, context, false);
  if (!shared) return null;
  const { names } = context;
  const term = termOf(names);
  return {
    ...shared,
    city: shared.city ?? cityOfOwner(record, context),
    transferState: record.transferState,
    summary: content.summary,
    keywords: content.keywords,
    achievementClass: term("achievement_class", content.achievementClass),
    origin: term("achievement_origin", content.origin),
    form: term("achievement_form", content.form),
    levelClaim: term("level_claim", content.levelClaim),
    stage: term("achievement_stage", content.stage),
    trlLevel: content.trlLevel,
    ...proofOf(record),
    completingUnits: content.completingUnits,
    recommender: content.recommender,
    registrationNo: content.registrationNo,
    startMonth: content.startMonth,
    endMonth: content.endMonth,
    innovations: content.innovations,
    usableIn: content.usableIn,
    benefits: content.benefits,
    ip: content.ip.map(({ kind, number, status, owner, expiresOn }) => ({
      ...{ number, owner, expiresOn },
      kind: names.term("ip_kind", kind),
      status: names.term("ip_status", status),
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

/** Rows that people wrote, copied value by value. */
function proofOf({ content }: Achievement) {
  return {
    evidence: content.evidence.map(({ level, title, issuer, date, reference }) => ({
      ...{ level, title, issuer, date, reference },
    })),
    metrics: content.metrics.map(({ name, value, unit, testReport }) => ({ name, value, unit, testReport })),
    comparisons: content.comparisons.map(({ indicator, ours, best }) => ({ indicator, ours, best })),
    cases: content.applications.map(({ userOrg, date, result }) => ({ userOrg, date, result })),
  };
}

/** An achievement without a city of its own stands in its organisation's, as the filter by city finds it. */
function cityOfOwner({ organisationId }: Achievement, { organisations, names }: ShowContext) {
  const owner = organisationId === null ? undefined : organisations.get(organisationId);
  return owner ? names.of("city", owner.cityCode) : null;
}
