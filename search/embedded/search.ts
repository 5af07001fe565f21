import type { SearchDocument } from "~/search/documents";
import {
  FACET_NAMES,
  type IndexName,
  type SearchHit,
  type SearchPage,
  type SearchQuery,
  type SearchSort,
} from "~/search/engine";
import { excerpt, highlight } from "./highlight";
import type { IndexMemory } from "./memory/index-memory";
import { best } from "./memory/select";
import { matchExpression, type ParsedQuery, parseQuery, type QueryWord } from "./query";
import { readDocuments } from "./read";
import { type Store, tableOf } from "./schema";
import { wordScores } from "./word-scores";

/**
 * The full-text table says which rows hold the words; filters, counts and order come from memory.
 * (Joining filter columns after the match was measured 300 times too slow at a million records.)
 */
export function search(store: Store, index: IndexName, memory: IndexMemory, query: SearchQuery): SearchPage {
  const parsed = parseQuery(query.text);
  const found = foundRows(store, index, memory, parsed);
  const counter = memory.facets.counter(query.filters ?? {}, query.facets ?? FACET_NAMES);
  const passed: number[] = [];
  for (const row of found.rows) if (memory.alive.values[row] === 1 && counter.take(row)) passed.push(row);
  const ordered = order(memory, passed, found.words, sortOf(query, parsed), query);
  const documents = readDocuments(
    store,
    tableOf(index, memory.generation),
    ordered.map(({ row }) => row),
  );
  return {
    hits: ordered.flatMap(({ row, score }) => hitOf(documents.get(row), score, found.words)),
    total: { value: passed.length, exact: true },
    facets: counter.result(),
    relaxed: found.relaxed,
  };
}

type Found = { rows: Iterable<number>; words: QueryWord[]; relaxed: boolean };

function foundRows(store: Store, index: IndexName, memory: IndexMemory, parsed: ParsedQuery): Found {
  if (parsed.kind === "none") return { rows: [], words: [], relaxed: false };
  if (parsed.kind === "blank") return { rows: allRows(memory), words: [], relaxed: false };
  const match = store
    .prepare<[string], number>(`SELECT rowid FROM ${tableOf(index, memory.generation)}_words(?)`)
    .pluck();
  const all = match.all(matchExpression(parsed.words, "AND"));
  if (all.length > 0 || parsed.words.length === 1) return { rows: all, words: parsed.words, relaxed: false };
  return { rows: match.all(matchExpression(parsed.words, "OR")), words: parsed.words, relaxed: true };
}

function* allRows(memory: IndexMemory): Iterable<number> {
  for (let row = 1; row < memory.size; row++) yield row;
}

function sortOf(query: SearchQuery, parsed: ParsedQuery): SearchSort {
  const sort = query.sort ?? "relevance";
  return sort === "relevance" && parsed.kind !== "words" ? "newest" : sort;
}

type Ordered = { row: number; score: number };

function order(
  memory: IndexMemory,
  rows: number[],
  words: QueryWord[],
  sort: SearchSort,
  query: SearchQuery,
): Ordered[] {
  const offset = Math.max(0, query.offset ?? 0);
  const limit = Math.min(100, Math.max(0, query.limit ?? 20));
  const scores = sort === "relevance" ? wordScores(memory, words) : null;
  const published = memory.published.values;
  const tie = memory.tie.values;
  const deadline = memory.deadline.values;
  const key = (row: number): number => {
    if (scores) return scores[row] as number;
    if (sort === "newest") return published[row] as number;
    return deadline[row] === 0 ? Number.NEGATIVE_INFINITY : -(deadline[row] as number);
  };
  const before = (a: number, b: number) =>
    key(b) - key(a) ||
    (published[b] as number) - (published[a] as number) ||
    (tie[a] as number) - (tie[b] as number);
  return best(rows, offset + limit, before)
    .slice(offset)
    .map((row) => ({ row, score: scores ? (scores[row] as number) : 0 }));
}

function hitOf(document: SearchDocument | undefined, score: number, words: QueryWord[]): SearchHit[] {
  if (!document) return [];
  return [
    { id: document.id, score, title: highlight(document.title, words), excerpt: excerpt(document, words) },
  ];
}
