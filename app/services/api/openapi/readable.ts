import { PROBLEMS } from "../problems";
import type { JsonSchema, OpenApiDocument, Operation } from "./types";

/** The description as a page shows it: everything in it comes from the OpenAPI document. */
export type ApiDescription = {
  title: string;
  version: string;
  server: string;
  rules: string[];
  operations: OperationView[];
  schemas: { name: string; fields: FieldView[] }[];
  problems: { code: string; status: number; title: string }[];
};
export type FieldView = { name: string; type: TypeView; description: string };
/** What a value is, with the named object it consists of, if it does. */
export type TypeView = { text: string; refersTo: string | null };
export type ParameterView = FieldView & {
  required: boolean;
  several: boolean;
  defaultValue: string | null;
  range: { minimum: number; maximum: number } | null;
};
export type OperationView = {
  id: string;
  path: string;
  summary: string;
  parameters: ParameterView[];
  answers: { status: string; description: string }[];
  answer: TypeView;
};

export function readableApi(document: OpenApiDocument): ApiDescription {
  const [server] = document.servers;
  return {
    title: document.info.title,
    version: document.info.version,
    server: server?.url ?? "",
    rules: document.info.description.split("\n\n"),
    operations: Object.entries(document.paths).map(([path, { get }]) => operationView(path, get, document)),
    schemas: Object.entries(document.components.schemas).map(([name, schema]) => ({
      name,
      fields: Object.entries(schema.properties ?? {}).map(([field, property]) => fieldView(field, property)),
    })),
    problems: Object.entries(PROBLEMS).map(([code, { status, title }]) => ({ code, status, title })),
  };
}

function operationView(path: string, operation: Operation, document: OpenApiDocument): OperationView {
  const answers = Object.entries(operation.responses).map(([status, answer]) => ({
    status,
    description: "$ref" in answer ? sharedAnswer(answer.$ref, document) : answer.description,
  }));
  const ok = operation.responses[200];
  const schema = ok && "content" in ok ? ok.content?.["application/json"]?.schema : undefined;
  return {
    id: operation.operationId,
    path: path === "/" ? "" : path,
    summary: operation.summary,
    parameters: operation.parameters.map(({ name, description, required, explode, schema: given }) => ({
      name,
      type: typeOf(explode ? (given.items ?? given) : given),
      description,
      required,
      several: explode === true,
      defaultValue: given.default === undefined ? null : String(given.default),
      range: rangeOf(given),
    })),
    answers,
    answer: typeOf(schema ?? {}),
  };
}

function rangeOf({ minimum, maximum }: JsonSchema) {
  return minimum === undefined || maximum === undefined ? null : { minimum, maximum };
}

function sharedAnswer(reference: string, document: OpenApiDocument): string {
  return document.components.responses[reference.split("/").at(-1) ?? ""]?.description ?? "";
}

function fieldView(name: string, schema: JsonSchema): FieldView {
  return { name, type: typeOf(schema), description: schema.description ?? "" };
}

/** `string`, `date-time | null`, `Named[]`, `"open" | "closed"`. */
function typeOf(schema: JsonSchema): TypeView {
  if (schema.$ref) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return { text: name, refersTo: name };
  }
  if (schema.anyOf) {
    const parts = schema.anyOf.map(typeOf);
    const [referring] = parts.flatMap((part) => part.refersTo ?? []);
    return { text: parts.map((part) => part.text).join(" | "), refersTo: referring ?? null };
  }
  if (schema.items) {
    const item = typeOf(schema.items);
    return { text: `${item.text}[]`, refersTo: item.refersTo };
  }
  if (schema.enum)
    return { text: schema.enum.map((value) => JSON.stringify(value)).join(" | "), refersTo: null };
  return { text: schema.format ?? schema.type ?? "object", refersTo: null };
}
