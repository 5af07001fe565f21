import type { z } from "zod";
import { m } from "~/app/locales/messages/messages";
import { NUMBER_EXAMPLE } from "../examples";
import type { ApiScenario, indicator, requirement } from "../schemas/scenario";
import { listingTexts } from "./listing";
import type { FieldTexts } from "./text";

export const scenarioTexts: FieldTexts<ApiScenario> = {
  ...listingTexts,
  no: (_, options) => m.api_no({ example: NUMBER_EXAMPLE.scenario }, options),
  title: m.field_title_scenario,
  oneLine: m.field_one_line,
  anonymous: m.api_anonymous,
  scenarioClass: m.field_scenario_class,
  stage: m.field_stage,
  opportunityKind: m.field_opportunity_kind,
  chains: m.field_chains,
  site: m.field_site,
  siteConditions: m.field_site_conditions,
  problem: m.field_problem,
  currentSolution: m.field_current_solution,
  scopeOfWork: m.field_scope_of_work,
  requirements: m.field_requirements,
  indicators: m.field_indicators,
  trlMin: m.field_trl_min,
  trlTarget: m.field_trl_target,
  resources: m.field_resources,
  resourcesText: m.field_resources_text,
  cooperationModes: m.field_cooperation_modes,
  ipTerms: m.field_ip_terms,
  ipTermsText: m.field_ip_terms_text,
  budgetMin: m.api_budget_min,
  budgetMax: m.api_budget_max,
  trialFunding: m.field_trial_funding,
  trialFundingAmount: m.field_trial_funding_amount,
  responderConditions: m.field_responder_conditions,
  responderConditionsText: m.field_responder_conditions_text,
  needBy: m.field_need_by,
  startOn: m.field_start_on,
  durationMonths: m.field_duration_months,
  questionsClose: m.field_questions_close,
  answersBy: m.field_answers_by,
  responsesClose: m.field_responses_close,
};

export const requirementTexts: FieldTexts<z.infer<typeof requirement>> = {
  text: m.field_requirement_text,
  must: m.api_must,
};

export const indicatorTexts: FieldTexts<z.infer<typeof indicator>> = {
  name: m.field_indicator_name,
  operator: m.field_indicator_operator,
  value: m.api_indicator_value,
  valueMax: m.api_indicator_value_max,
  unit: m.field_indicator_unit,
  testMethod: m.field_indicator_test_method,
  must: m.api_must,
};
