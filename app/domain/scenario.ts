import type { Indicator } from "./indicator";
import type { ListingState } from "./listing-state";
import type { ScenarioStage, TrlScale } from "./trl";

/** 综合性 / 跨界融合 / 垂直领域 (policy 四(五)1). */
export const SCENARIO_CLASSES = ["comprehensive", "cross_domain", "vertical"] as const;
export type ScenarioClass = (typeof SCENARIO_CLASSES)[number];

/** 场景机会 (an open trial) / 项目机会 (a procurement). */
export const OPPORTUNITY_KINDS = ["trial", "procurement"] as const;
export type OpportunityKind = (typeof OPPORTUNITY_KINDS)[number];

/** 知识产权归属意向: with the supplier, with the demander, shared, to be agreed. */
export const IP_TERMS = ["supplier", "demander", "shared", "negotiable"] as const;
export type IpTerms = (typeof IP_TERMS)[number];

/** One technical requirement (技术需求) in words. */
export type TechRequirement = { text: string; must: boolean };

/** Named only to those both sides agreed to (引荐); never indexed, exported, logged or mailed. */
export type Contact = { name: string; phone: string; email: string };

/**
 * What the owner of a scenario (应用场景) writes; domain reference 6.1. Empty text and null mean "not said".
 * Codes point into the vocabulary. Money is decimal text in 万元. Dates are YYYY-MM-DD, instants ISO-8601 UTC.
 */
export type ScenarioContent = {
  title: string;
  titleEn: string;
  oneLine: string;
  summaryEn: string;
  anonymous: boolean;
  domainCode: string | null;
  subfieldCodes: string[];
  applicationCodes: string[];
  chainCodes: string[];
  scenarioClass: ScenarioClass | null;
  stage: ScenarioStage | null;
  opportunityKind: OpportunityKind | null;
  cityCode: string | null;
  site: string;
  siteConditions: string;
  problem: string;
  currentSolution: string;
  scopeOfWork: string;
  requirements: TechRequirement[];
  indicators: Indicator[];
  trlMin: number | null;
  trlTarget: number | null;
  trlScale: TrlScale;
  resourceCodes: string[];
  resourcesText: string;
  cooperationModes: string[];
  ipTerms: IpTerms | null;
  ipTermsText: string;
  budgetMin: string | null;
  budgetMax: string | null;
  trialFunding: boolean;
  trialFundingAmount: string | null;
  responderConditionCodes: string[];
  responderConditionsText: string;
  needBy: string | null;
  startOn: string | null;
  durationMonths: number | null;
  questionsClose: string | null;
  answersBy: string | null;
  responsesClose: string | null;
  decisionRole: string;
  contact: Contact;
  notClassified: boolean;
};

/** 自主填报 / 技术经理人走访 / 部门清单导入. */
export const LISTING_SOURCES = ["self", "visit", "import"] as const;
export type ListingSource = (typeof LISTING_SOURCES)[number];

/** A domain nobody chose yet: proposed from the text, with the confidence (0–1) of the proposal. */
export type ProposedDomain = { confidence: number };

/** What both kinds of listing carry beside their content. */
export type ListingRecord = {
  id: string;
  /** Stable number, given at the first submission; null before. */
  no: string | null;
  /** Null only for records imported from a list that named no verified organisation. */
  organisationId: string | null;
  state: ListingState;
  stateReason: string | null;
  source: ListingSource;
  externalId: string | null;
  domainProposed: ProposedDomain | null;
  vocabularyVersion: string;
  publishedAt: string | null;
  validUntil: string | null;
  lastConfirmedAt: string | null;
  isSample: boolean;
  /** Counts every change; an edit names the version it started from (optimistic locking). */
  version: number;
  createdBy: string;
  createdAt: string;
  updatedAt: string;
};

export type Scenario = ListingRecord & { content: ScenarioContent };

export function emptyScenario(): ScenarioContent {
  return {
    title: "",
    titleEn: "",
    oneLine: "",
    summaryEn: "",
    anonymous: false,
    domainCode: null,
    subfieldCodes: [],
    applicationCodes: [],
    chainCodes: [],
    scenarioClass: null,
    stage: null,
    opportunityKind: null,
    cityCode: null,
    site: "",
    siteConditions: "",
    problem: "",
    currentSolution: "",
    scopeOfWork: "",
    requirements: [],
    indicators: [],
    trlMin: null,
    trlTarget: null,
    trlScale: "TRL9",
    resourceCodes: [],
    resourcesText: "",
    cooperationModes: [],
    ipTerms: null,
    ipTermsText: "",
    budgetMin: null,
    budgetMax: null,
    trialFunding: false,
    trialFundingAmount: null,
    responderConditionCodes: [],
    responderConditionsText: "",
    needBy: null,
    startOn: null,
    durationMonths: null,
    questionsClose: null,
    answersBy: null,
    responsesClose: null,
    decisionRole: "",
    contact: { name: "", phone: "", email: "" },
    notClassified: false,
  };
}
