import { type AchievementContent, emptyAchievement } from "~/app/domain/achievement";
import { emptyScenario, type ScenarioContent } from "~/app/domain/scenario";
import { SUGGESTED_TRL_WINDOW } from "~/app/domain/trl";
import type { SampleAchievement, SampleOrganisation, SampleScenario } from "./datasets/samples/types";
import { inventedContact, inventedRight } from "./sample-invented";

const DAY_MS = 86_400_000;

/** The calendar day `days` after `now`, YYYY-MM-DD. */
export function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** 17:00 in Shandong on that day: when offices close. */
function officeClose(now: Date, days: number): string {
  return `${dayAfter(now, days)}T09:00:00.000Z`;
}

/** A sample scenario as its owner would have written it, its dates counted from `now`. `serial` makes its contact. */
export function scenarioContent(
  sample: SampleScenario,
  owner: SampleOrganisation,
  serial: number,
  now: Date,
): ScenarioContent {
  return {
    ...emptyScenario(),
    title: sample.title,
    titleEn: sample.titleEn ?? "",
    summaryEn: sample.summaryEn ?? "",
    oneLine: sample.oneLine,
    anonymous: sample.anonymous ?? false,
    domainCode: sample.domain,
    subfieldCodes: [...sample.subfields],
    applicationCodes: [...sample.applications],
    chainCodes: [...sample.chains],
    scenarioClass: sample.class,
    stage: sample.stage,
    opportunityKind: sample.kind,
    cityCode: sample.city ?? owner.cityCode,
    site: sample.site,
    siteConditions: sample.conditions,
    problem: sample.problem,
    currentSolution: sample.current,
    scopeOfWork: sample.scope,
    requirements: [...sample.requirements],
    indicators: [...sample.indicators],
    contact: inventedContact(owner.contact, owner.cityCode, sample.key, serial),
    notClassified: true,
    ...scenarioTerms(sample),
    ...scenarioDates(sample, now),
  };
}

function scenarioTerms(sample: SampleScenario) {
  const window = SUGGESTED_TRL_WINDOW[sample.stage];
  return {
    trlMin: sample.trl?.[0] ?? window.min,
    trlTarget: sample.trl?.[1] ?? window.target,
    resourceCodes: [...sample.resources],
    resourcesText: sample.resourcesText,
    cooperationModes: [...sample.cooperation],
    ipTerms: sample.ip,
    ipTermsText: sample.ipText ?? "",
    budgetMin: sample.budget?.[0] ?? null,
    budgetMax: sample.budget?.[1] ?? null,
    trialFunding: sample.trialFunding !== undefined,
    trialFundingAmount: sample.trialFunding ?? null,
    responderConditionCodes: [...(sample.responders ?? [])],
    responderConditionsText: sample.respondersText ?? "",
    decisionRole: sample.decision,
  };
}

/** Questions close 20 days and answers appear 12 days before the last day to respond. */
function scenarioDates({ days, months }: SampleScenario, now: Date) {
  return {
    needBy: dayAfter(now, days.needBy),
    startOn: dayAfter(now, days.start),
    durationMonths: months,
    questionsClose: officeClose(now, days.close - 20),
    answersBy: officeClose(now, days.close - 12),
    responsesClose: officeClose(now, days.close),
  };
}

/** A sample achievement as its owner would have written it. `serial` makes its contact and the numbers of its rights. */
export function achievementContent(
  sample: SampleAchievement,
  owner: SampleOrganisation,
  serial: number,
): AchievementContent {
  return {
    ...emptyAchievement(),
    title: sample.title,
    titleEn: sample.titleEn ?? "",
    summaryEn: sample.summaryEn ?? "",
    completingUnits: [owner.name, ...(sample.partners ?? [])],
    people: [...sample.people],
    startMonth: sample.period[0],
    endMonth: sample.period[1],
    keywords: [...sample.keywords],
    achievementClass: sample.class,
    origin: sample.origin ?? null,
    form: sample.form,
    levelClaim: sample.level ?? "not_evaluated",
    stage: sample.stage,
    trlLevel: sample.trl,
    evidence: [...sample.evidence],
    domainCode: sample.domain,
    subfieldCodes: [...sample.subfields],
    applicationCodes: [...sample.applications],
    cityCode: sample.city ?? owner.cityCode,
    summary: sample.summary,
    innovations: [...sample.innovations],
    metrics: [...sample.metrics],
    comparisons: [...sample.comparisons],
    usableIn: sample.usableIn,
    applications: [...sample.cases],
    benefits: sample.benefits,
    contact: inventedContact(owner.contact, owner.cityCode, sample.key, serial),
    notClassified: true,
    ...achievementTerms(sample, owner, serial),
  };
}

function achievementTerms(sample: SampleAchievement, owner: SampleOrganisation, serial: number) {
  return {
    ip: sample.rights.map((right, index) => inventedRight(right, owner.name, serial * 10 + index + 1)),
    titleClear: true,
    transferModes: [...sample.transfer],
    pricingMethod: sample.pricing,
    askingPrice: sample.price ?? null,
    trialOk: sample.trial !== undefined,
    trialMonths: sample.trial?.months ?? null,
    trialConditions: sample.trial?.conditions ?? "",
    ethicsOk: sample.ethicsNo !== undefined,
    ethicsApprovalNo: sample.ethicsNo ?? "",
  };
}
