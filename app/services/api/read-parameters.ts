import { z } from "zod";
import { refuseParameters } from "./problems";
import type { ParameterProblem } from "./schemas/answers";

/**
 * Reads an address against the schema of its parameters. Nothing is ignored: an unknown name, a second value
 * where one belongs or a value that cannot be used is a problem that names the parameter. Blank means absent.
 */
export function readParameters<T extends z.ZodObject>(schema: T, params: URLSearchParams): z.infer<T> {
  const given = [...new Set(params.keys())].map((name) => ({ name, values: valuesOf(params, name) }));
  const known = given.filter(({ name, values }) => !has(schema, name) || values.length > 0);
  const result = schema.safeParse(
    Object.fromEntries(
      known.map(({ name, values }) => [name, takesSeveral(schema, name) ? values : (values[0] ?? "")]),
    ),
  );
  const repeated = known
    .filter(({ name, values }) => has(schema, name) && !takesSeveral(schema, name) && values.length > 1)
    .map(({ name }) => problem(name, "repeated_parameter", "May be given once only."));
  refuseParameters([...repeated, ...(result.success ? [] : result.error.issues.flatMap(toProblems))]);
  return result.data as z.infer<T>;
}

/** Whether a parameter is a list: it is then written as often as it has values. */
export function takesSeveral(schema: z.ZodObject, name: string): boolean {
  const field: unknown = has(schema, name) ? schema.shape[name] : undefined;
  return field instanceof z.ZodOptional && field.unwrap() instanceof z.ZodArray;
}

const has = (schema: z.ZodObject, name: string) => Object.hasOwn(schema.shape, name);

function valuesOf(params: URLSearchParams, name: string): string[] {
  const values = params.getAll(name).map((value) => value.trim());
  return [...new Set(values.filter((value) => value !== ""))];
}

function toProblems(issue: z.core.$ZodIssue): ParameterProblem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((name) =>
      problem(name, "unknown_parameter", "This address has no such parameter."),
    );
  return [problem(String(issue.path[0] ?? ""), "invalid_value", `${issue.message}.`)];
}

function problem(parameter: string, code: ParameterProblem["code"], detail: string): ParameterProblem {
  return { parameter, code, detail };
}
