import { z } from "zod";
import { INDICATOR_OPERATORS } from "~/app/domain/indicator";
import { listingFields } from "./listing";
import { dayText, decimalText, instantText, named, trlLevel } from "./values";

export const requirement = z.strictObject({ text: z.string(), must: z.boolean() });

export const indicator = z.strictObject({
  name: z.string(),
  operator: z.enum(INDICATOR_OPERATORS),
  value: decimalText,
  valueMax: decimalText.nullable(),
  unit: z.string(),
  testMethod: z.string().nullable(),
  must: z.boolean(),
});

/** A public scenario (应用场景), every field a stranger reads on its page and no other. */
export const scenario = z.strictObject({
  ...listingFields,
  oneLine: z.string(),
  anonymous: z.boolean(),
  scenarioClass: named.nullable(),
  stage: named.nullable(),
  opportunityKind: named.nullable(),
  chains: z.array(named),
  site: z.string(),
  siteConditions: z.string(),
  problem: z.string(),
  currentSolution: z.string(),
  scopeOfWork: z.string(),
  requirements: z.array(requirement),
  indicators: z.array(indicator),
  trlMin: trlLevel.nullable(),
  trlTarget: trlLevel.nullable(),
  resources: z.array(named),
  resourcesText: z.string(),
  cooperationModes: z.array(named),
  ipTerms: named.nullable(),
  ipTermsText: z.string(),
  budgetMin: decimalText.nullable(),
  budgetMax: decimalText.nullable(),
  trialFunding: z.boolean(),
  trialFundingAmount: decimalText.nullable(),
  responderConditions: z.array(named),
  responderConditionsText: z.string(),
  needBy: dayText.nullable(),
  startOn: dayText.nullable(),
  durationMonths: z.int().nullable(),
  questionsClose: instantText.nullable(),
  answersBy: instantText.nullable(),
  responsesClose: instantText.nullable(),
});
export type ApiScenario = z.infer<typeof scenario>;
