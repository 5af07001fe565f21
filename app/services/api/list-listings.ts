import type { z } from "zod";
import type { Vocabulary } from "~/app/domain/vocabulary";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import type { IndexName } from "~/search/engine";
import { refuseUnknownCodes } from "./codes";
import { type Cursor, readCursor, writeCursor } from "./cursor";
import { SEARCH_DEPTH, searchIds, walkIds } from "./find-ids";
import { showAchievements, showScenarios } from "./hydrate";
import { refuseParameters } from "./problems";
import { readParameters } from "./read-parameters";
import type { achievementPage, scenarioPage } from "./schemas/answers";
import { achievementParameters, type ListingParameters, scenarioParameters } from "./schemas/parameters";
import { absolute } from "./show-listing";

/** One page of public scenarios, as the address asks for it. */
export async function listApiScenarios(url: URL): Promise<z.infer<typeof scenarioPage>> {
  const question = readParameters(scenarioParameters, url.searchParams);
  const { ids, ...rest } = await findPage("scenarios", question, url);
  return { items: await showScenarios(ids), ...rest };
}

/** One page of public achievements, as the address asks for it. */
export async function listApiAchievements(url: URL): Promise<z.infer<typeof achievementPage>> {
  const question = readParameters(achievementParameters, url.searchParams);
  const { ids, ...rest } = await findPage("achievements", question, url);
  return { items: await showAchievements(ids), ...rest };
}

async function findPage(index: IndexName, question: ListingParameters, url: URL) {
  refuseUnknownCodes(question, codeLists(index, await loadVocabulary(database())));
  const { q } = question;
  return q === undefined ? walk(index, question, url) : search(index, { ...question, q }, url);
}

/** Which vocabulary list each parameter's codes come from. */
function codeLists(index: IndexName, vocabulary: Vocabulary) {
  const mode = index === "scenarios" ? "cooperation_mode" : "transfer_mode";
  const codes = (entries: { code: string }[]) => entries.map((entry) => entry.code);
  return {
    domain: codes(vocabulary.domains),
    subfield: codes(vocabulary.subfields),
    application: codes(vocabulary.applications),
    city: codes(vocabulary.cities),
    mode: codes(vocabulary.terms.filter((term) => term.list === mode)),
  };
}

async function walk(index: IndexName, question: ListingParameters, url: URL) {
  const cursor = readCursor(question.cursor, "after");
  const after = cursor && { publishedAt: cursor[1], id: cursor[2] };
  const { ids, reached } = await walkIds(index, question, after, question.limit);
  return { ids, next: reached && nextPage(url, ["after", reached.publishedAt, reached.id]), search: null };
}

async function search(index: IndexName, question: ListingParameters & { q: string }, url: URL) {
  refuseParameters(
    (["state", "updatedSince"] as const)
      .filter((parameter) => question[parameter] !== undefined)
      .map((parameter) => ({ parameter, code: "not_combinable", detail: "Cannot be used together with q." })),
  );
  const offset = readCursor(question.cursor, "place")?.[1] ?? 0;
  const limit = Math.max(0, Math.min(question.limit, SEARCH_DEPTH - offset));
  const page = await searchIds(index, { ...question, sort: "relevance" }, offset, limit);
  const end = offset + limit;
  const more = page.total.value > end && end < SEARCH_DEPTH;
  return {
    ids: page.hits.map((hit) => hit.id),
    next: more ? nextPage(url, ["place", end]) : null,
    search: { total: page.total.value, totalIsExact: page.total.exact, relaxed: page.relaxed },
  };
}

/** The same question from another place on. */
export function nextPage(url: URL, cursor: Cursor): string {
  const params = new URLSearchParams(url.search);
  params.set("cursor", writeCursor(cursor));
  return absolute(`${url.pathname}?${params}`);
}
