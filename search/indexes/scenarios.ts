import type { Scenario, ScenarioContent } from "~/app/domain/scenario";
import type { ScenarioDocument } from "~/search/documents";
import { blankToNull, indexedState, ownerOf, type ProjectionContext, paragraphs } from "./projection";
import { wordsOfCodes } from "./words";

/**
 * The public face of a scenario (应用场景), or null when the public must not find it.
 * Contacts, decision makers, budgets and free-text conditions stay out; an anonymous owner is a kind and a city.
 */
export function projectScenario(scenario: Scenario, context: ProjectionContext): ScenarioDocument | null {
  const state = indexedState(scenario);
  const owner = ownerOf(scenario, context);
  if (state === null || scenario.no === null || scenario.publishedAt === null) return null;
  if (owner?.status === "suspended") return null;
  const { content } = scenario;
  const codes = [content.domainCode, ...content.subfieldCodes, ...content.applicationCodes];
  return {
    kind: "scenario",
    id: scenario.id,
    no: scenario.no,
    title: content.title,
    oneLine: blankToNull(content.oneLine),
    body: bodyOf(content),
    keywords: [],
    vocabulary: wordsOfCodes(context.words, codes),
    domainCode: content.domainCode,
    domainProposed: scenario.domainProposed !== null,
    subfieldCodes: content.subfieldCodes,
    applicationTags: content.applicationCodes,
    cityCode: content.cityCode,
    orgKind: owner?.kind ?? null,
    orgName: content.anonymous ? null : (owner?.name ?? null),
    modes: content.cooperationModes,
    publishedAt: scenario.publishedAt,
    validUntil: scenario.validUntil,
    publicState: state,
    updatedAt: scenario.updatedAt,
    ...conditionsOf(content),
  };
}

function bodyOf(content: ScenarioContent): string {
  return paragraphs(
    content.problem,
    ...content.requirements.map((requirement) => requirement.text),
    content.scopeOfWork,
    content.currentSolution,
    content.titleEn,
    content.summaryEn,
  );
}

function conditionsOf(content: ScenarioContent) {
  return {
    stage: content.stage,
    trlMin: content.trlMin,
    trlTarget: content.trlTarget,
    responsesClose: content.responsesClose,
    needBy: content.needBy,
    smeOnly: content.responderConditionCodes.includes("sme_only"),
    provinceOnly: content.responderConditionCodes.includes("within_province"),
    indicators: content.indicators.map(({ testMethod, ...indicator }) => indicator),
  };
}
