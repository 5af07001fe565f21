import { data } from "@remix-run/node";
import type { z } from "zod";
import { type Answers, type FormProblem, type FormState, fieldId } from "~/app/domain/form-state";
import type { FieldProblem, Refusal } from "~/app/domain/refusal";
import { problemText } from "./problem-text";
import { refusalStatus, refusalText } from "./refusal-text";

export type ParsedForm<T> =
  | { ok: true; value: T; answers: Answers }
  | { ok: false; problems: FormProblem[]; answers: Answers };

/** Reads a form body: text is trimmed, fields that occur twice become lists, secrets are never given back. */
export async function readAnswers(request: Request): Promise<{ raw: Answers; answers: Answers }> {
  const form = await request.formData();
  const raw: Answers = {};
  for (const key of new Set(form.keys())) {
    const values = form.getAll(key).map((value) => (typeof value === "string" ? value.trim() : ""));
    raw[key] = values.length > 1 || key.endsWith("[]") ? values : (values[0] ?? "");
  }
  const answers = Object.fromEntries(Object.entries(raw).filter(([key]) => !/password/i.test(key)));
  return { raw, answers };
}

/** Parses a form against a schema whose messages are problem codes (app/http/problem-text.ts). */
export async function parseForm<T>(request: Request, schema: z.ZodType<T>): Promise<ParsedForm<T>> {
  const { raw, answers } = await readAnswers(request);
  return checkAnswers(raw, schema, answers);
}

/** The same for answers that were read already. */
export function checkAnswers<T>(raw: Answers, schema: z.ZodType<T>, answers = raw): ParsedForm<T> {
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, value: result.data, answers };
  const problems = result.error.issues.map((issue) => {
    const field = issue.path.join(".");
    return toProblem({ field, ...codeOf(issue, raw[String(issue.path[0])]) });
  });
  return { ok: false, problems, answers };
}

function codeOf(issue: z.core.$ZodIssue, answer: string | string[] | undefined): Omit<FieldProblem, "field"> {
  const params = (issue as { params?: Record<string, string | number> }).params;
  if (issue.code === "too_big")
    return {
      code: "too_long",
      params: { maximum: Number(issue.maximum), actual: [...String(answer ?? "")].length },
    };
  if (issue.code === "too_small" && Number(issue.minimum) > 1)
    return { code: "too_short", params: { minimum: Number(issue.minimum) } };
  if (issue.code === "too_small") return { code: "required" };
  return { code: issue.message, params };
}

/** A field problem as the page shows it; the anchor is the field's element id. */
export function toProblem(problem: FieldProblem): FormProblem {
  return {
    field: problem.field,
    href: `#${fieldId(problem.field)}`,
    text: problemText(problem.code, problem.params),
  };
}

/** 422 with the problems and the answers. */
export function invalid(form: { problems: FormProblem[]; answers: Answers }) {
  return data<FormState>({ message: null, problems: form.problems, answers: form.answers }, { status: 422 });
}

/** A refusal as an answer: its own status, its text, its fields, the answers kept. */
export function refused(refusal: Refusal, answers: Answers = {}) {
  return data<FormState>(
    { message: refusalText(refusal), problems: refusal.problems.map(toProblem), answers },
    { status: refusalStatus(refusal) },
  );
}

/** For loaders: an unknown or hidden record is a plain 404. */
export function notFound(): never {
  throw data(null, { status: 404 });
}
