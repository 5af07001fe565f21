import type { z } from "zod";
import { m } from "~/app/locales/messages/messages";
import type {
  achievementParameters,
  descriptionParameters,
  organisationParameters,
  scenarioParameters,
} from "../schemas/parameters";
import type { FieldTexts } from "./text";

export const achievementParameterTexts: FieldTexts<z.infer<typeof achievementParameters>> = {
  q: m.api_param_q,
  domain: m.api_param_domain,
  subfield: m.api_param_subfield,
  application: m.api_param_application,
  city: m.api_param_city,
  mode: m.api_param_mode_achievements,
  orgKind: m.api_param_org_kind,
  trl: m.api_param_trl_achievements,
  state: m.api_param_state,
  updatedSince: m.api_param_updated_since,
  limit: m.api_param_limit,
  cursor: m.api_param_cursor,
};

export const scenarioParameterTexts: FieldTexts<z.infer<typeof scenarioParameters>> = {
  ...achievementParameterTexts,
  mode: m.api_param_mode_scenarios,
  trl: m.api_param_trl_scenarios,
  stage: m.api_param_stage,
};

export const organisationParameterTexts: FieldTexts<z.infer<typeof organisationParameters>> = {
  orgKind: m.api_param_org_kind,
  city: m.api_param_city,
  updatedSince: m.api_param_updated_since_plain,
  limit: m.api_param_limit,
  cursor: m.api_param_cursor,
};

export const descriptionParameterTexts: FieldTexts<z.infer<typeof descriptionParameters>> = {
  lang: m.api_param_lang,
};
