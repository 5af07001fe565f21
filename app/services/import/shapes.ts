import type { ListingNoun } from "~/app/domain/listing-number";
import { ENTRY_SEPARATORS, LIST_SEPARATORS, UNIT_SEPARATORS } from "./separators";

/** How a column's cells are written: what a template explains, what an export writes, what an import reads. */
export type ShapeKind =
  | "id"
  | "version"
  | "state"
  | "unit"
  | "line"
  | "text"
  | "texts"
  | "choice"
  | "choices"
  | "subfields"
  | "flag"
  | "openness"
  | "scale"
  | "money"
  | "price"
  | "money_range"
  | "whole"
  | "level"
  | "window"
  | "day"
  | "month"
  | "deadline"
  | "requirements"
  | "indicators"
  | "metrics"
  | "comparisons"
  | "cases"
  | "evidence"
  | "rights";

/** `source`: the vocabulary that a choice is from, `domains`, `applications`, `cities` or the name of a list. */
export type Shape = { kind: ShapeKind; source?: string; separators?: RegExp };

const of = (kind: ShapeKind): Shape => ({ kind });
const one = (source: string): Shape => ({ kind: "choice", source });
const many = (source: string): Shape => ({ kind: "choices", source });
const several = (separators: RegExp): Shape => ({ kind: "texts", separators });

const SHARED: Record<string, Shape> = {
  externalId: of("id"),
  version: of("version"),
  state: of("state"),
  title: of("line"),
  titleEn: of("line"),
  summaryEn: of("text"),
  domainCode: one("domains"),
  subfieldCodes: of("subfields"),
  applicationCodes: many("applications"),
  cityCode: one("cities"),
  trlScale: of("scale"),
  notClassified: of("openness"),
  "contact.name": of("line"),
  "contact.phone": of("line"),
  "contact.email": of("line"),
};

const SCENARIO: Record<string, Shape> = {
  ...SHARED,
  unit: of("unit"),
  oneLine: of("line"),
  anonymous: of("flag"),
  problem: of("text"),
  currentSolution: of("text"),
  scopeOfWork: of("text"),
  requirements: of("requirements"),
  indicators: of("indicators"),
  site: of("line"),
  siteConditions: of("text"),
  stage: one("stage"),
  scenarioClass: one("scenario_class"),
  opportunityKind: one("opportunity_kind"),
  chainCodes: many("industry"),
  trl: of("window"),
  trlMin: of("level"),
  trlTarget: of("level"),
  resourceCodes: many("resource_kind"),
  resourcesText: of("text"),
  cooperationModes: many("cooperation_mode"),
  ipTerms: one("ip_terms"),
  ipTermsText: of("text"),
  budget: of("money_range"),
  budgetMin: of("money"),
  budgetMax: of("money"),
  trialFunding: of("flag"),
  trialFundingAmount: of("money"),
  responderConditionCodes: many("responder_condition"),
  responderConditionsText: of("text"),
  decisionRole: of("line"),
  needBy: of("day"),
  startOn: of("day"),
  durationMonths: of("whole"),
  questionsClose: of("deadline"),
  answersBy: of("deadline"),
  responsesClose: of("deadline"),
};

const ACHIEVEMENT: Record<string, Shape> = {
  ...SHARED,
  summary: of("text"),
  keywords: several(LIST_SEPARATORS),
  innovations: several(ENTRY_SEPARATORS),
  metrics: of("metrics"),
  comparisons: of("comparisons"),
  usableIn: of("text"),
  applications: of("cases"),
  benefits: of("text"),
  registrationNo: of("line"),
  completingUnits: several(UNIT_SEPARATORS),
  people: several(LIST_SEPARATORS),
  recommender: of("line"),
  startMonth: of("month"),
  endMonth: of("month"),
  achievementClass: one("achievement_class"),
  origin: one("achievement_origin"),
  form: one("achievement_form"),
  levelClaim: one("level_claim"),
  stage: one("achievement_stage"),
  trlLevel: of("level"),
  evidence: of("evidence"),
  ip: of("rights"),
  titleClear: of("flag"),
  transferModes: many("transfer_mode"),
  pricingMethod: one("pricing_method"),
  askingPrice: of("price"),
  trialOk: of("flag"),
  trialMonths: of("whole"),
  trialConditions: of("text"),
  ethicsOk: of("flag"),
  ethicsApprovalNo: of("line"),
};

/** The shape of every column but that of 序号, which is nothing but a number of the row. */
export const SHAPES: Record<ListingNoun, Record<string, Shape>> = {
  scenario: SCENARIO,
  achievement: ACHIEVEMENT,
};

/** Columns that say in one cell what two others say apart, and one that a record's owner does not need. */
const NOT_WRITTEN = ["ignored", "unit", "budget", "trl"];

/** Whether exports and templates have the column. */
export function isWritten(field: string): boolean {
  return !NOT_WRITTEN.includes(field);
}
