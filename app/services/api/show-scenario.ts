import type { Scenario } from "~/app/domain/scenario";
import type { ApiScenario } from "./schemas/scenario";
import { type ShowContext, showListing, termOf } from "./show-listing";

/**
 * A scenario as the API answers it, or null when the public must not learn of it. Field by field: what is not
 * named here (contact, decision maker, declarations) is not handed out.
 */
export function showScenario(record: Scenario, context: ShowContext): ApiScenario | null {
  const { content } = record;
  const shared = showListing(record, context, content.anonymous);
  if (!shared) return null;
  const term = termOf(context.names);
  const terms = (list: string, codes: string[]) => codes.map((code) => context.names.term(list, code));
  return {
    ...shared,
    oneLine: content.oneLine,
    anonymous: content.anonymous,
    scenarioClass: term("scenario_class", content.scenarioClass),
    stage: term("stage", content.stage),
    opportunityKind: term("opportunity_kind", content.opportunityKind),
    chains: terms("industry", content.chainCodes),
    site: content.site,
    siteConditions: content.siteConditions,
    problem: content.problem,
    currentSolution: content.currentSolution,
    scopeOfWork: content.scopeOfWork,
    requirements: content.requirements.map(({ text, must }) => ({ text, must })),
    indicators: content.indicators.map(({ name, operator, value, valueMax, unit, testMethod, must }) => ({
      ...{ name, operator, value, valueMax, unit, testMethod, must },
    })),
    trlMin: content.trlMin,
    trlTarget: content.trlTarget,
    resources: terms("resource_kind", content.resourceCodes),
    resourcesText: content.resourcesText,
    cooperationModes: terms("cooperation_mode", content.cooperationModes),
    ipTerms: term("ip_terms", content.ipTerms),
    ipTermsText: content.ipTermsText,
    budgetMin: content.budgetMin,
    budgetMax: content.budgetMax,
    trialFunding: content.trialFunding,
    trialFundingAmount: content.trialFundingAmount,
    responderConditions: terms("responder_condition", content.responderConditionCodes),
    responderConditionsText: content.responderConditionsText,
    needBy: content.needBy,
    startOn: content.startOn,
    durationMonths: content.durationMonths,
    questionsClose: content.questionsClose,
    answersBy: content.answersBy,
    responsesClose: content.responsesClose,
  };
}
