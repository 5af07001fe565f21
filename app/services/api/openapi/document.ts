import type { Language } from "~/app/domain/person";
import { environment } from "~/app/environment";
import { m } from "~/app/locales/messages/messages";
import { SEARCH_DEPTH } from "../find-ids";
import { readParameters } from "../read-parameters";
import { ALLOWED_REQUESTS, ALLOWED_SECONDS } from "../request-limit";
import { descriptionParameters } from "../schemas/parameters";
import { componentSchemas } from "./components";
import { ENDPOINTS } from "./endpoints";
import { operationOf } from "./operation";
import { sharedAnswers, sharedHeaders } from "./shared-answers";
import type { OpenApiDocument } from "./types";

/** Where the API begins, on the site. */
export const API_ROOT = "/api/v1";
/** The first figure is that of the path; the second grows with what is added. */
export const API_VERSION = "1.0.0";

/** The description in the language that the address asks for. */
export function describeApi(url: URL): OpenApiDocument {
  return openApiDocument(readParameters(descriptionParameters, url.searchParams).lang);
}

const made = new Map<Language, OpenApiDocument>();

/** The API described as OpenAPI 3.1, made from the schemas that the answers are checked against. */
export function openApiDocument(language: Language): OpenApiDocument {
  const document = made.get(language) ?? makeDocument(language);
  made.set(language, document);
  return document;
}

function makeDocument(locale: Language): OpenApiDocument {
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: {
      title: m.api_title({}, { locale }),
      version: API_VERSION,
      description: introduction(locale).join("\n\n"),
    },
    servers: [{ url: `${environment().SITE_URL}${API_ROOT}` }],
    tags: [...new Set(ENDPOINTS.map(tagOf))].map((name) => ({ name })),
    paths: Object.fromEntries(
      ENDPOINTS.map((endpoint) => [
        endpoint.path || "/",
        { get: operationOf(endpoint, tagOf(endpoint), locale) },
      ]),
    ),
    components: {
      schemas: componentSchemas(locale),
      responses: sharedAnswers(locale),
      headers: sharedHeaders(locale),
    },
  };
}

const tagOf = ({ path }: { path: string }) => path.split("/")[1] || "index";

function introduction(locale: Language): string[] {
  const said = { locale };
  return [
    m.api_intro_what({}, said),
    m.api_intro_paging({}, said),
    m.api_intro_search({ depth: String(SEARCH_DEPTH) }, said),
    m.api_intro_caching({}, said),
    m.api_intro_errors({}, said),
    m.api_intro_limit({ points: String(ALLOWED_REQUESTS), seconds: String(ALLOWED_SECONDS) }, said),
    m.api_intro_privacy({}, said),
    m.api_intro_versions({}, said),
  ];
}
