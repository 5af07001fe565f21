import type { z } from "zod";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { API_ROOT, API_VERSION } from "./openapi/document";
import { readParameters } from "./read-parameters";
import type { apiIndex } from "./schemas/answers";
import { noParameters } from "./schemas/parameters";
import { absolute } from "./show-listing";

/** Where everything is; the same for every reader. */
export function showIndex(url: URL): z.infer<typeof apiIndex> {
  readParameters(noParameters, url.searchParams);
  return {
    name: m.api_title({}, { locale: "en" }),
    version: API_VERSION,
    links: {
      description: absolute(`${API_ROOT}/openapi.json`),
      documentation: absolute(paths.api()),
      scenarios: absolute(`${API_ROOT}/scenarios`),
      achievements: absolute(`${API_ROOT}/achievements`),
      organisations: absolute(`${API_ROOT}/organisations`),
      vocabulary: absolute(`${API_ROOT}/vocabulary`),
      scenariosFeed: absolute(paths.feed("scenarios")),
      achievementsFeed: absolute(paths.feed("achievements")),
    },
  };
}
