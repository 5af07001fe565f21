import { z } from "zod";
import type { Language } from "~/app/domain/person";
import { m } from "~/app/locales/messages/messages";
import { takesSeveral } from "../read-parameters";
import { referTo, relax } from "./components";
import type { Endpoint } from "./endpoints";
import type { Answer, JsonSchema, Operation, Parameter, Reference } from "./types";

/** One address as an operation of the description. */
export function operationOf(endpoint: Endpoint, tag: string, locale: Language): Operation {
  return {
    operationId: endpoint.operationId,
    summary: endpoint.summary({}, { locale }),
    tags: [tag],
    parameters: [...keyParameter(endpoint, locale), ...queryParameters(endpoint, locale)],
    responses: answersOf(endpoint, locale),
  };
}

function keyParameter({ key }: Endpoint, locale: Language): Parameter[] {
  if (!key) return [];
  const { name, text, example } = key;
  const description = text({}, { locale });
  return [
    {
      name,
      in: "path",
      required: true,
      description,
      schema: { type: "string" },
      ...(example ? { example } : {}),
    },
  ];
}

function queryParameters({ query }: Endpoint, locale: Language): Parameter[] {
  if (!query) return [];
  const { properties = {} } = parameterSchema(query.schema);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    description: query.texts[name]?.({}, { locale }) ?? "",
    // A list is written as often as it has values: domain=AI&domain=ROBOT.
    ...(takesSeveral(query.schema, name) ? { style: "form", explode: true } : {}),
    schema,
  }));
}

function parameterSchema(schema: z.ZodObject): JsonSchema {
  return z.toJSONSchema(schema, {
    io: "input",
    override: ({ jsonSchema }) => relax(jsonSchema as JsonSchema),
  }) as JsonSchema;
}

function answersOf(endpoint: Endpoint, locale: Language): Record<string, Answer | Reference> {
  const shared = (name: string): Reference => ({ $ref: `#/components/responses/${name}` });
  const header = (name: string): Reference => ({ $ref: `#/components/headers/${name}` });
  return {
    200: {
      description: m.api_answer_ok({}, { locale }),
      headers: { ETag: header("ETag"), ...(endpoint.pages ? { Link: header("Link") } : {}) },
      content: {
        "application/json": { schema: endpoint.answer ? referTo(endpoint.answer) : { type: "object" } },
      },
    },
    304: shared("Unchanged"),
    400: shared("BadRequest"),
    ...(endpoint.key ? { 404: shared("NotFound") } : {}),
    429: shared("TooManyRequests"),
    ...(endpoint.searches ? { 503: shared("SearchUnavailable") } : {}),
  };
}
