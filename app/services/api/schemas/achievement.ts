import { z } from "zod";
import { TRANSFER_STATES } from "~/app/domain/achievement";
import { listingFields } from "./listing";
import { dayText, decimalText, monthText, named, trlLevel } from "./values";

export const evidence = z.strictObject({
  level: trlLevel,
  title: z.string(),
  issuer: z.string(),
  date: z.string(),
  reference: z.string(),
});

export const metric = z.strictObject({
  name: z.string(),
  value: decimalText,
  unit: z.string(),
  testReport: z.string(),
});

export const comparison = z.strictObject({ indicator: z.string(), ours: z.string(), best: z.string() });

export const applicationCase = z.strictObject({ userOrg: z.string(), date: z.string(), result: z.string() });

export const ipRight = z.strictObject({
  kind: named,
  number: z.string(),
  status: named,
  owner: z.string(),
  expiresOn: dayText.nullable(),
});

/**
 * A public achievement (科技成果). The people who made it (主要完成人) are on its page but not here:
 * names of persons are not handed out by the thousand.
 */
export const achievement = z.strictObject({
  ...listingFields,
  transferState: z.enum(TRANSFER_STATES),
  summary: z.string(),
  keywords: z.array(z.string()),
  achievementClass: named.nullable(),
  origin: named.nullable(),
  form: named.nullable(),
  levelClaim: named.nullable(),
  stage: named.nullable(),
  trlLevel: trlLevel.nullable(),
  evidence: z.array(evidence),
  completingUnits: z.array(z.string()),
  recommender: z.string(),
  registrationNo: z.string(),
  startMonth: monthText.nullable(),
  endMonth: monthText.nullable(),
  innovations: z.array(z.string()),
  metrics: z.array(metric),
  comparisons: z.array(comparison),
  usableIn: z.string(),
  cases: z.array(applicationCase),
  benefits: z.string(),
  ip: z.array(ipRight),
  transferModes: z.array(named),
  pricingMethod: named.nullable(),
  askingPrice: decimalText.nullable(),
  trialOk: z.boolean(),
  trialMonths: z.int().nullable(),
  trialConditions: z.string(),
  ethicsApprovalNo: z.string(),
});
export type ApiAchievement = z.infer<typeof achievement>;
