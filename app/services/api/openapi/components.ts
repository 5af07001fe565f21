import { z } from "zod";
import type { Language } from "~/app/domain/person";
import * as achievements from "../schemas/achievement";
import * as answers from "../schemas/answers";
import { attachment } from "../schemas/attachment";
import { organisation } from "../schemas/organisation";
import * as scenarios from "../schemas/scenario";
import * as values from "../schemas/values";
import * as vocabulary from "../schemas/vocabulary";
import * as achievementWords from "../words/achievement";
import * as answerWords from "../words/answers";
import { attachmentTexts } from "../words/attachment";
import { organisationTexts } from "../words/organisation";
import * as scenarioWords from "../words/scenario";
import type { Text } from "../words/text";
import * as vocabularyWords from "../words/vocabulary";
import type { JsonSchema } from "./types";

type Component = { schema: z.ZodObject; texts: Record<string, Text> };

/** Every named object of the answers: the schema that the tests hold the answers to, and its words. */
export const COMPONENTS = {
  Index: { schema: answers.apiIndex, texts: answerWords.indexTexts },
  ScenarioPage: { schema: answers.scenarioPage, texts: answerWords.searchedPageTexts },
  AchievementPage: { schema: answers.achievementPage, texts: answerWords.searchedPageTexts },
  OrganisationPage: { schema: answers.organisationPage, texts: answerWords.pageTexts },
  SearchFacts: { schema: answers.searchFacts, texts: answerWords.searchTexts },
  Scenario: { schema: scenarios.scenario, texts: scenarioWords.scenarioTexts },
  Requirement: { schema: scenarios.requirement, texts: scenarioWords.requirementTexts },
  Indicator: { schema: scenarios.indicator, texts: scenarioWords.indicatorTexts },
  Achievement: { schema: achievements.achievement, texts: achievementWords.achievementTexts },
  MaturityEvidence: { schema: achievements.evidence, texts: achievementWords.evidenceTexts },
  Metric: { schema: achievements.metric, texts: achievementWords.metricTexts },
  Comparison: { schema: achievements.comparison, texts: achievementWords.comparisonTexts },
  ApplicationCase: { schema: achievements.applicationCase, texts: achievementWords.caseTexts },
  IpRight: { schema: achievements.ipRight, texts: achievementWords.ipRightTexts },
  Attachment: { schema: attachment, texts: attachmentTexts },
  Organisation: { schema: organisation, texts: organisationTexts },
  Vocabulary: { schema: vocabulary.vocabulary, texts: vocabularyWords.vocabularyTexts },
  Domain: { schema: vocabulary.domain, texts: vocabularyWords.domainTexts },
  Subfield: { schema: vocabulary.subfield, texts: vocabularyWords.subfieldTexts },
  ApplicationField: { schema: vocabulary.applicationField, texts: vocabularyWords.applicationFieldTexts },
  Neighbour: { schema: vocabulary.neighbour, texts: vocabularyWords.neighbourTexts },
  City: { schema: vocabulary.city, texts: vocabularyWords.cityTexts },
  Term: { schema: vocabulary.term, texts: vocabularyWords.termTexts },
  Unit: { schema: vocabulary.unit, texts: vocabularyWords.unitTexts },
  Named: { schema: values.named, texts: answerWords.namedTexts },
  Publisher: { schema: values.publisher, texts: answerWords.publisherTexts },
  Problem: { schema: answers.problem, texts: answerWords.problemTexts },
  ParameterProblem: { schema: answers.parameterProblem, texts: answerWords.parameterProblemTexts },
} as const satisfies Record<string, Component>;
export type ComponentName = keyof typeof COMPONENTS;

export const referTo = (name: ComponentName): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** The schemas as JSON Schema, described in a language. */
export function componentSchemas(language: Language): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  const entries: [string, Component][] = Object.entries(COMPONENTS);
  for (const [id, { schema }] of entries) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ jsonSchema }) => relax(jsonSchema as JsonSchema),
  });
  return Object.fromEntries(
    entries.map(([name, { texts }]) => {
      const { $schema, $id, ...schema } = schemas[name] as JsonSchema & { $schema?: string; $id?: string };
      return [name, { ...schema, properties: described(schema.properties ?? {}, texts, language) }];
    }),
  );
}

/** Formats say what the patterns of dates say; and clients must bear fields that a later version adds. */
export function relax(schema: JsonSchema): void {
  if (schema.format) delete schema.pattern;
  if (schema.additionalProperties === false) delete schema.additionalProperties;
}

function described(
  properties: Record<string, JsonSchema>,
  texts: Record<string, Text>,
  locale: Language,
): Record<string, JsonSchema> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const description = texts[name]?.({}, { locale });
      return [name, description ? { ...schema, description } : schema];
    }),
  );
}
