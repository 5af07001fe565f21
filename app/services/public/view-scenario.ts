import type { Language } from "~/app/domain/person";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { findPublicScenario } from "./find-public";
import { requiredText } from "./name-match";
import { namesIn } from "./names";
import { viewHead } from "./view-head";

/** A public scenario as a stranger reads it. Contacts and the decision maker are not in it. */
export type ScenarioView = NonNullable<Awaited<ReturnType<typeof viewScenario>>>;

/** Null when there is no such public scenario. */
export async function viewScenario(no: string, language: Language) {
  const found = await findPublicScenario(no);
  if (!found) return null;
  const names = namesIn(await loadVocabulary(database()), language);
  const { content } = found.record;
  const term = (list: string, code: string | null) => (code ? names.term(list, code) : null);
  return {
    ...viewHead(found, names, content.anonymous),
    oneLine: content.oneLine,
    summaryEn: content.summaryEn,
    stage: term("stage", content.stage),
    scenarioClass: term("scenario_class", content.scenarioClass),
    opportunityKind: term("opportunity_kind", content.opportunityKind),
    chains: content.chainCodes.map((code) => names.term("industry", code)),
    site: content.site,
    siteConditions: content.siteConditions,
    problem: content.problem,
    currentSolution: content.currentSolution,
    scopeOfWork: content.scopeOfWork,
    requirements: content.requirements,
    indicators: content.indicators.map((row) => ({
      name: row.name,
      required: requiredText(row),
      testMethod: row.testMethod,
      must: row.must,
    })),
    trl: content.trlMin && content.trlTarget ? { min: content.trlMin, target: content.trlTarget } : null,
    resources: content.resourceCodes.map((code) => names.term("resource_kind", code)),
    resourcesText: content.resourcesText,
    cooperationModes: content.cooperationModes.map((code) => names.term("cooperation_mode", code)),
    ipTerms: term("ip_terms", content.ipTerms),
    ipTermsText: content.ipTermsText,
    budget:
      content.budgetMin || content.budgetMax ? { min: content.budgetMin, max: content.budgetMax } : null,
    trialFunding: content.trialFunding,
    trialFundingAmount: content.trialFundingAmount,
    responderConditions: content.responderConditionCodes.map((code) =>
      names.term("responder_condition", code),
    ),
    responderConditionsText: content.responderConditionsText,
    needBy: content.needBy,
    startOn: content.startOn,
    durationMonths: content.durationMonths,
    questionsClose: content.questionsClose,
    answersBy: content.answersBy,
    responsesClose: content.responsesClose,
  };
}
