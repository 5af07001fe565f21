import { z } from "zod";
import { achievement } from "./achievement";
import { organisation } from "./organisation";
import { scenario } from "./scenario";

/** What a search adds to a page. */
export const searchFacts = z.strictObject({
  total: z.int().min(0),
  totalIsExact: z.boolean(),
  relaxed: z.boolean(),
});

const pageOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.url().nullable() });

export const scenarioPage = pageOf(scenario).extend({ search: searchFacts.nullable() });
export const achievementPage = pageOf(achievement).extend({ search: searchFacts.nullable() });
export const organisationPage = pageOf(organisation);

export const apiIndex = z.strictObject({
  name: z.string(),
  version: z.string(),
  links: z.strictObject({
    description: z.url(),
    documentation: z.url(),
    scenarios: z.url(),
    achievements: z.url(),
    organisations: z.url(),
    vocabulary: z.url(),
    scenariosFeed: z.url(),
    achievementsFeed: z.url(),
  }),
});

export const PROBLEM_CODES = [
  "invalid_parameter",
  "not_found",
  "method_not_allowed",
  "too_many_requests",
  "search_unavailable",
  "internal_error",
] as const;

export const PARAMETER_PROBLEM_CODES = [
  "unknown_parameter",
  "repeated_parameter",
  "invalid_value",
  "not_combinable",
] as const;

export const parameterProblem = z.strictObject({
  parameter: z.string(),
  code: z.enum(PARAMETER_PROBLEM_CODES),
  detail: z.string(),
});

/** RFC 9457; the texts are English, programs read the codes. */
export const problem = z.strictObject({
  type: z.url(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(PROBLEM_CODES),
  errors: z.array(parameterProblem).optional(),
});
export type Problem = z.infer<typeof problem>;
export type ParameterProblem = z.infer<typeof parameterProblem>;
