import type { z } from "zod";
import { m } from "~/app/locales/messages/messages";
import { NUMBER_EXAMPLE } from "../examples";
import type {
  ApiAchievement,
  applicationCase,
  comparison,
  evidence,
  ipRight,
  metric,
} from "../schemas/achievement";
import { listingTexts } from "./listing";
import type { FieldTexts } from "./text";

export const achievementTexts: FieldTexts<ApiAchievement> = {
  ...listingTexts,
  no: (_, options) => m.api_no({ example: NUMBER_EXAMPLE.achievement }, options),
  title: m.field_title_achievement,
  transferState: m.api_transfer_state,
  summary: m.field_summary,
  keywords: m.field_keywords,
  achievementClass: m.field_achievement_class,
  origin: m.field_origin,
  form: m.field_form,
  levelClaim: m.field_level_claim,
  stage: m.field_achievement_stage,
  trlLevel: m.field_trl_level,
  evidence: m.field_evidence,
  completingUnits: m.field_completing_units,
  recommender: m.field_recommender,
  registrationNo: m.field_registration_no,
  startMonth: m.field_start_month,
  endMonth: m.field_end_month,
  innovations: m.field_innovations,
  metrics: m.field_metrics,
  comparisons: m.field_comparisons,
  usableIn: m.field_usable_in,
  cases: m.api_cases,
  benefits: m.field_benefits,
  ip: m.field_ip,
  transferModes: m.field_transfer_modes,
  pricingMethod: m.field_pricing_method,
  askingPrice: m.field_asking_price,
  trialOk: m.field_trial_ok,
  trialMonths: m.field_trial_months,
  trialConditions: m.field_trial_conditions,
  ethicsApprovalNo: m.field_ethics_approval_no,
};

export const evidenceTexts: FieldTexts<z.infer<typeof evidence>> = {
  level: m.field_evidence_level,
  title: m.field_evidence_title,
  issuer: m.field_evidence_issuer,
  date: m.field_evidence_date,
  reference: m.field_evidence_reference,
};

export const metricTexts: FieldTexts<z.infer<typeof metric>> = {
  name: m.field_metric_name,
  value: m.field_metric_value,
  unit: m.field_metric_unit,
  testReport: m.field_metric_test_report,
};

export const comparisonTexts: FieldTexts<z.infer<typeof comparison>> = {
  indicator: m.field_comparison_indicator,
  ours: m.field_comparison_ours,
  best: m.field_comparison_best,
};

export const caseTexts: FieldTexts<z.infer<typeof applicationCase>> = {
  userOrg: m.field_case_user,
  date: m.field_case_date,
  result: m.field_case_result,
};

export const ipRightTexts: FieldTexts<z.infer<typeof ipRight>> = {
  kind: m.field_ip_kind,
  number: m.field_ip_number,
  status: m.field_ip_status,
  owner: m.field_ip_owner,
  expiresOn: m.field_ip_expires_on,
};
