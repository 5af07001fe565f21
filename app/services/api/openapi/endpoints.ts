import type { z } from "zod";
import { m } from "~/app/locales/messages/messages";
import { NUMBER_EXAMPLE } from "../examples";
import {
  achievementParameters,
  descriptionParameters,
  organisationParameters,
  scenarioParameters,
} from "../schemas/parameters";
import {
  achievementParameterTexts,
  descriptionParameterTexts,
  organisationParameterTexts,
  scenarioParameterTexts,
} from "../words/parameters";
import type { Text } from "../words/text";
import type { ComponentName } from "./components";

export type Endpoint = {
  /** Under /api/v1. */
  path: string;
  operationId: string;
  summary: Text;
  /** Null: an OpenAPI document. */
  answer: ComponentName | null;
  query?: { schema: z.ZodObject; texts: Record<string, Text> };
  key?: { name: string; text: Text; example?: string };
  /** A page of a list, with a Link header. */
  pages?: true;
  /** Takes `q`, so it needs the search engine. */
  searches?: true;
  /** An address to try, under /api/v1. */
  example: string;
};

const ORGANISATION_EXAMPLE = "0193a0c0-0000-7000-8000-000000000000";

/** Every address of the API, in the order of its page. */
export const ENDPOINTS: readonly Endpoint[] = [
  { path: "", operationId: "getIndex", summary: m.api_op_index, answer: "Index", example: "" },
  {
    path: "/scenarios",
    operationId: "listScenarios",
    summary: m.api_op_scenarios,
    answer: "ScenarioPage",
    query: { schema: scenarioParameters, texts: scenarioParameterTexts },
    pages: true,
    searches: true,
    example: "/scenarios?domain=ROBOT&stage=integration_trial&limit=100",
  },
  {
    path: "/scenarios/{no}",
    operationId: "getScenario",
    summary: m.api_op_scenario,
    answer: "Scenario",
    key: { name: "no", text: m.api_param_no, example: NUMBER_EXAMPLE.scenario },
    example: `/scenarios/${NUMBER_EXAMPLE.scenario}`,
  },
  {
    path: "/achievements",
    operationId: "listAchievements",
    summary: m.api_op_achievements,
    answer: "AchievementPage",
    query: { schema: achievementParameters, texts: achievementParameterTexts },
    pages: true,
    searches: true,
    example: "/achievements?q=machine%20vision&trl=7&trl=8",
  },
  {
    path: "/achievements/{no}",
    operationId: "getAchievement",
    summary: m.api_op_achievement,
    answer: "Achievement",
    key: { name: "no", text: m.api_param_no, example: NUMBER_EXAMPLE.achievement },
    example: `/achievements/${NUMBER_EXAMPLE.achievement}`,
  },
  {
    path: "/organisations",
    operationId: "listOrganisations",
    summary: m.api_op_organisations,
    answer: "OrganisationPage",
    query: { schema: organisationParameters, texts: organisationParameterTexts },
    pages: true,
    example: "/organisations?orgKind=university&city=370100",
  },
  {
    path: "/organisations/{id}",
    operationId: "getOrganisation",
    summary: m.api_op_organisation,
    answer: "Organisation",
    key: { name: "id", text: m.api_param_id, example: ORGANISATION_EXAMPLE },
    example: `/organisations/${ORGANISATION_EXAMPLE}`,
  },
  {
    path: "/vocabulary",
    operationId: "getVocabulary",
    summary: m.api_op_vocabulary,
    answer: "Vocabulary",
    example: "/vocabulary",
  },
  {
    path: "/openapi.json",
    operationId: "getDescription",
    summary: m.api_op_description,
    answer: null,
    query: { schema: descriptionParameters, texts: descriptionParameterTexts },
    example: "/openapi.json?lang=en",
  },
];
