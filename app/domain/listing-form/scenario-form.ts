import type { Answers } from "../form-state";
import { compareDecimals } from "../numerals";
import { LIMITS } from "../readiness";
import type { FieldProblem } from "../refusal";
import { IP_TERMS, OPPORTUNITY_KINDS, SCENARIO_CLASSES, type ScenarioContent } from "../scenario";
import { SCENARIO_STAGES, SUGGESTED_TRL_WINDOW } from "../trl";
import type { FormChoices } from "./choices";
import { readIndicator } from "./figures";
import { FormReader } from "./reader";
import { readContact, readDomain } from "./shared";

export type FormReading<C> = { content: C; problems: FieldProblem[] };

/**
 * Reads a scenario's form. Anything may be left open; what cannot be understood is a problem beside its field.
 * `before` is the record as stored: what the form does not ask is kept, and a newly chosen stage fills in its
 * suggested TRL window where the owner said nothing.
 */
export function readScenarioForm(
  answers: Answers,
  choices: FormChoices,
  before: ScenarioContent,
): FormReading<ScenarioContent> {
  const form = new FormReader(answers);
  const content: ScenarioContent = {
    ...before,
    ...readBasics(form, choices),
    ...readNeed(form, choices),
    ...readTerms(form, choices),
    ...readDates(form),
    decisionRole: form.text("decisionRole"),
    contact: readContact(form),
    notClassified: form.flag("notClassified"),
  };
  checkOrder(form, content);
  return { content: withSuggestedWindow(content, before), problems: form.problems };
}

function readBasics(form: FormReader, choices: FormChoices) {
  return {
    title: form.text("title", LIMITS.title),
    titleEn: form.text("titleEn"),
    oneLine: form.text("oneLine", LIMITS.oneLine),
    summaryEn: form.text("summaryEn", LIMITS.text),
    anonymous: form.flag("anonymous"),
    ...readDomain(form, choices),
    chainCodes: form.choices("chainCodes", choices.list("industry")),
    scenarioClass: form.choice("scenarioClass", SCENARIO_CLASSES),
    stage: form.choice("stage", SCENARIO_STAGES),
    opportunityKind: form.choice("opportunityKind", OPPORTUNITY_KINDS),
    cityCode: form.choice<string>("cityCode", choices.cities),
    site: form.text("site"),
    siteConditions: form.text("siteConditions", LIMITS.text),
  };
}

function readNeed(form: FormReader, choices: FormChoices) {
  return {
    problem: form.text("problem", LIMITS.problem),
    currentSolution: form.text("currentSolution", LIMITS.text),
    scopeOfWork: form.text("scopeOfWork", LIMITS.text),
    requirements: form.rows("requirements", (row) =>
      row.blank("text") ? null : { text: row.text("text", 500), must: row.raw("must") !== "nice" },
    ),
    indicators: form.rows("indicators", (row) => readIndicator(row, choices.units)),
    trlMin: form.whole("trlMin", 1, 9),
    trlTarget: form.whole("trlTarget", 1, 9),
  };
}

function readTerms(form: FormReader, choices: FormChoices) {
  return {
    resourceCodes: form.choices("resourceCodes", choices.list("resource_kind")),
    resourcesText: form.text("resourcesText", LIMITS.text),
    cooperationModes: form.choices("cooperationModes", choices.list("cooperation_mode")),
    ipTerms: form.choice("ipTerms", IP_TERMS),
    ipTermsText: form.text("ipTermsText", LIMITS.text),
    budgetMin: form.wanYuan("budgetMin"),
    budgetMax: form.wanYuan("budgetMax"),
    trialFunding: form.flag("trialFunding"),
    trialFundingAmount: form.wanYuan("trialFundingAmount"),
    responderConditionCodes: form.choices("responderConditionCodes", choices.list("responder_condition")),
    responderConditionsText: form.text("responderConditionsText", LIMITS.text),
  };
}

function readDates(form: FormReader) {
  return {
    needBy: form.day("needBy"),
    startOn: form.day("startOn", "first"),
    durationMonths: form.months("durationMonths", 1, 120),
    questionsClose: form.deadline("questionsClose"),
    answersBy: form.deadline("answersBy"),
    responsesClose: form.deadline("responsesClose"),
  };
}

/** Windows and deadlines run forward: 问题截止 ≤ 答复公开 ≤ 响应截止 (domain reference 6.1). */
function checkOrder(form: FormReader, content: ScenarioContent): void {
  const { trlMin, trlTarget, budgetMin, budgetMax, questionsClose, answersBy, responsesClose } = content;
  if (trlMin !== null && trlTarget !== null && trlMin > trlTarget) form.report("trlMin", "trl_order");
  if (budgetMin !== null && budgetMax !== null && compareDecimals(budgetMin, budgetMax) > 0)
    form.report("budgetMin", "budget_order");
  const after = (earlier: string | null, later: string | null) =>
    earlier !== null && later !== null && earlier > later;
  if (after(questionsClose, answersBy)) form.report("answersBy", "answers_before_questions");
  if (after(answersBy, responsesClose)) form.report("responsesClose", "responses_before_answers");
  else if (answersBy === null && after(questionsClose, responsesClose))
    form.report("responsesClose", "responses_before_questions");
}

function withSuggestedWindow(content: ScenarioContent, before: ScenarioContent): ScenarioContent {
  if (content.stage === null || content.stage === before.stage) return content;
  if (content.trlMin !== null || content.trlTarget !== null) return content;
  const { min, target } = SUGGESTED_TRL_WINDOW[content.stage];
  return { ...content, trlMin: min, trlTarget: target };
}
