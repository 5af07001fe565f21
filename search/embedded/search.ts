import type { SearchDocument } from "~/search/documents";
import {
  FACET_NAMES,
  type IndexName,
  type SearchHit,
  type SearchPage,
  type SearchQuery,
  type SearchSort,
} from "~/search/engine";
import type { FoundRows } from "./found-rows";
import { excerpt, highlight } from "./highlight";
import type { IndexMemory } from "./memory/index-memory";
import type { RowSet } from "./memory/row-set";
import { type Order, stretch } from "./memory/select";
import { matchExpression, type ParsedQuery, parseQuery, type QueryWord } from "./query";
import { readDocuments } from "./read";
import { type Store, tableOf } from "./schema";
import { rowList } from "./scratch";
import { wordScores } from "./word-scores";

/**
 * The full-text table says which rows hold the words; filters, counts and order come from memory.
 * (Joining filter columns after the match was measured 300 times too slow at a million records.)
 */
export async function search(
  store: Store,
  index: IndexName,
  memory: IndexMemory,
  found: FoundRows,
  query: SearchQuery,
): Promise<SearchPage> {
  const parsed = parseQuery(query.text);
  const holding = parsed.kind === "words" ? await rowsHolding(memory, found, parsed.words) : NO_WORDS;
  // From here on nobody else gets a turn, so that rows, counts and order are those of one moment.
  if (holding.rows) found.complete(memory, holding.expression, holding.rows);
  const counter = memory.facets.counter(query.filters ?? {}, query.facets ?? FACET_NAMES);
  const passed = parsed.kind === "none" ? NOTHING : select(memory, holding.rows, (row) => counter.take(row));
  const ordered = order(memory, passed, parsed, query);
  const documents = readDocuments(
    store,
    tableOf(index, memory.generation),
    ordered.map(({ row }) => row),
  );
  return {
    hits: ordered.flatMap(({ row, score }) => hitOf(documents.get(row), score, parsed.words)),
    total: { value: passed.length, exact: true },
    facets: counter.result(),
    relaxed: holding.relaxed,
  };
}

/** `rows: null` is every row. */
type Holding = { rows: RowSet | null; expression: string; relaxed: boolean };
const NO_WORDS: Holding = { rows: null, expression: "", relaxed: false };
const NOTHING = new Uint32Array(0);

/** Rows that hold all the words or, when there are none, those that hold some. */
async function rowsHolding(memory: IndexMemory, found: FoundRows, words: QueryWord[]): Promise<Holding> {
  const expression = matchExpression(words, "AND");
  const rows = await found.find(memory, expression);
  const alive = memory.alive.values;
  if (words.length === 1 || rows.some((row) => alive[row] === 1)) return { rows, expression, relaxed: false };
  const any = matchExpression(words, "OR");
  return { rows: await found.find(memory, any), expression: any, relaxed: true };
}

/** The living rows of a set that pass. */
function select(memory: IndexMemory, rows: RowSet | null, pass: (row: number) => boolean): Uint32Array {
  const list = rowList(memory.size);
  const alive = memory.alive.values;
  if (rows)
    return list.subarray(
      0,
      rows.select(list, (row) => alive[row] === 1 && pass(row)),
    );
  let count = 0;
  for (let row = 1; row < memory.size; row++) if (alive[row] === 1 && pass(row)) list[count++] = row;
  return list.subarray(0, count);
}

function sortOf(query: SearchQuery, parsed: ParsedQuery): SearchSort {
  const sort = query.sort ?? "relevance";
  return sort === "relevance" && parsed.kind !== "words" ? "newest" : sort;
}

type Ordered = { row: number; score: number };

function order(memory: IndexMemory, rows: Uint32Array, parsed: ParsedQuery, query: SearchQuery): Ordered[] {
  const offset = Math.max(0, query.offset ?? 0);
  const limit = Math.min(100, Math.max(0, query.limit ?? 20));
  const sort = sortOf(query, parsed);
  const scores = sort === "relevance" ? wordScores(memory, parsed.words) : null;
  return stretch(rows, offset, limit, orderBy(memory, sort, scores)).map((row) => ({
    row,
    score: scores ? (scores[row] as number) : 0,
  }));
}

/** Equals by the younger publication, then by a number made from the id. */
function orderBy(memory: IndexMemory, sort: SearchSort, scores: Float32Array | null): Order {
  const published = memory.published.values;
  const tie = memory.tie.values;
  const deadline = memory.deadline.values;
  const newest: Order = (a, b) =>
    (published[b] as number) - (published[a] as number) || (tie[a] as number) - (tie[b] as number);
  if (scores) return (a, b) => (scores[b] as number) - (scores[a] as number) || newest(a, b);
  if (sort === "newest") return newest;
  const day = (row: number) => deadline[row] || Number.MAX_SAFE_INTEGER;
  return (a, b) => day(a) - day(b) || newest(a, b);
}

function hitOf(document: SearchDocument | undefined, score: number, words: QueryWord[]): SearchHit[] {
  if (!document) return [];
  return [
    { id: document.id, score, title: highlight(document.title, words), excerpt: excerpt(document, words) },
  ];
}
