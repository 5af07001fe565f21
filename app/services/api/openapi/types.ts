/** The part of JSON Schema 2020-12 that our schemas use. */
export type JsonSchema = {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  const?: string;
  default?: unknown;
  description?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
};

export type Parameter = {
  name: string;
  in: "path" | "query";
  required: boolean;
  description: string;
  style?: "form";
  explode?: boolean;
  schema: JsonSchema;
  example?: string;
};

export type Header = { description: string; required?: boolean; schema: JsonSchema };
export type Reference = { $ref: string };

export type Answer = {
  description: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, { schema: JsonSchema }>;
};

export type Operation = {
  operationId: string;
  summary: string;
  tags: string[];
  parameters: Parameter[];
  responses: Record<string, Answer | Reference>;
};

/** The part of OpenAPI 3.1 that our description uses. */
export type OpenApiDocument = {
  openapi: "3.1.0";
  jsonSchemaDialect: string;
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, { get: Operation }>;
  components: {
    schemas: Record<string, JsonSchema>;
    responses: Record<string, Answer>;
    headers: Record<string, Header>;
  };
};
