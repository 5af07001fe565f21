import type { z } from "zod";
import { m } from "~/app/locales/messages/messages";
import type {
  apiIndex,
  organisationPage,
  ParameterProblem,
  Problem,
  scenarioPage,
  searchFacts,
} from "../schemas/answers";
import type { NamedEntry, publisher } from "../schemas/values";
import type { FieldTexts } from "./text";

export const namedTexts: FieldTexts<NamedEntry> = {
  code: m.api_code,
  nameZh: m.api_name_zh,
  nameEn: m.api_name_en,
};

export const publisherTexts: FieldTexts<z.infer<typeof publisher>> = {
  id: m.api_param_id,
  name: m.api_organisation_name,
  url: m.api_url,
};

export const searchTexts: FieldTexts<z.infer<typeof searchFacts>> = {
  total: m.api_total,
  totalIsExact: m.api_total_is_exact,
  relaxed: m.api_relaxed,
};

export const pageTexts: FieldTexts<z.infer<typeof organisationPage>> = {
  items: m.api_items,
  next: m.api_next,
};
export const searchedPageTexts: FieldTexts<z.infer<typeof scenarioPage>> = {
  ...pageTexts,
  search: m.api_search,
};

export const indexTexts: FieldTexts<z.infer<typeof apiIndex>> = {
  name: m.api_index_name,
  version: m.api_index_version,
  links: m.api_index_links,
};

export const problemTexts: FieldTexts<Problem> = {
  type: m.api_problem_type,
  title: m.api_problem_title,
  status: m.api_problem_status,
  detail: m.api_problem_detail,
  code: m.api_problem_code,
  errors: m.api_problem_errors,
};

export const parameterProblemTexts: FieldTexts<ParameterProblem> = {
  parameter: m.api_problem_parameter,
  code: m.api_problem_code,
  detail: m.api_problem_detail,
};
