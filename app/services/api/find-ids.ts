import { setImmediate } from "node:timers/promises";
import type { PublicState } from "~/app/domain/listing-state";
import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import type { PublicFilter } from "~/db/queries/public-filter";
import { listPublicPiece, type Position } from "~/db/queries/public-listings";
import { FACET_NAMES, type IndexName, type SearchPage, type SearchSort, UNKNOWN } from "~/search/engine";
import { searchEngine } from "../search/engine";
import { ApiProblem } from "./problems";
import type { ListingParameters } from "./schemas/parameters";

/** How many statements one request may take to fill its page; other requests are answered between them. */
const PIECES = 10;
/** How far into a search's order an answer reaches. */
export const SEARCH_DEPTH = 1000;

const LISTED: PublicState[] = ["open", "on_hold"];

/** A facet's values in a question, or nothing when it does not name the facet. */
type Facets = Pick<ListingParameters, keyof ListingParameters & (typeof FACET_NAMES)[number]>;

export type WalkQuestion = Facets & Pick<ListingParameters, "state" | "updatedSince">;

/** Ids of public records in order of publication, and where to go on; null at the end. */
export async function walkIds(
  index: IndexName,
  question: WalkQuestion,
  after: Position | undefined,
  limit: number,
): Promise<{ ids: string[]; reached: Position | null }> {
  const { updatedSince } = question;
  const walk = {
    filter: filterOf(question),
    states: [...new Set(question.state ?? LISTED)],
    now: instant(),
    ...(updatedSince ? { updatedSince: instant(new Date(updatedSince)) } : {}),
  };
  const found: Position[] = [];
  let reached: Position | null | undefined = after;
  for (let piece = 0; piece < PIECES && found.length < limit && reached !== null; piece++) {
    if (piece > 0) await setImmediate();
    const from = reached ? { after: reached } : {};
    const next = await listPublicPiece(database(), index, { ...walk, ...from, limit: limit - found.length });
    found.push(...next.found);
    reached = next.reached;
  }
  return { ids: found.map((position) => position.id), reached: reached ?? null };
}

function filterOf(question: Facets): PublicFilter {
  const chosen = FACET_NAMES.flatMap((facet) => {
    const values = question[facet];
    return values ? [[facet, values.map((value) => (value === UNKNOWN ? null : value))] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** What the index finds for some words; a problem when it does not answer. */
export async function searchIds(
  index: IndexName,
  question: Facets & { q: string; sort: SearchSort },
  offset: number,
  limit: number,
): Promise<SearchPage> {
  const filters = Object.fromEntries(
    FACET_NAMES.flatMap((facet) => {
      const values = question[facet];
      return values ? [[facet, values]] : [];
    }),
  );
  const { q: text, sort } = question;
  try {
    return await searchEngine().search(index, { text, filters, facets: [], sort, offset, limit });
  } catch (error) {
    log().error({ err: error, index }, "search failed");
    throw new ApiProblem("search_unavailable", "Try again shortly, or ask without q.", [], 30);
  }
}
