import type { SearchDocument } from "./documents";

/**
 * The port: what the app may ask of an index, whichever engine answers.
 * The index is derived data: it finds ids, the database answers for the record itself.
 */
export const INDEX_NAMES = ["scenarios", "achievements"] as const;
export type IndexName = (typeof INDEX_NAMES)[number];

export const FACET_NAMES = [
  "domain",
  "subfield",
  "stage",
  "trl",
  "city",
  "mode",
  "orgKind",
  "application",
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** The facet value of a record that lacks the field; it can be counted and filtered like any other. */
export const UNKNOWN = "unknown";

/** Values of one facet are alternatives (OR); facets narrow each other (AND). */
export type SearchFilters = Partial<Record<FacetName, readonly string[]>>;

export const SEARCH_SORTS = ["relevance", "newest", "deadline"] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

export type SearchQuery = {
  /** A person's words, as typed; blank lists everything. Any length and any characters are safe. */
  text: string;
  filters?: SearchFilters;
  /** Facets to count; default all. */
  facets?: readonly FacetName[];
  /** `deadline` orders by the day responses close, records without one last. Default relevance (newest when `text` is blank). */
  sort?: SearchSort;
  /** 0-based. */
  offset?: number;
  /** 0–100, default 20. */
  limit?: number;
};

/** A piece of a record's own text; never HTML. The pieces in order give the text back. */
export type Segment = { text: string; hit: boolean };

export type SearchHit = {
  id: string;
  /** Comparable within one answer only. */
  score: number;
  title: Segment[];
  /** The stretch of one-liner or body around the first hit, about 90 characters; null when the words are in neither. */
  excerpt: Segment[] | null;
};

/** `exact: false` means "at least": counting stopped at a cap. */
export type Count = { value: number; exact: boolean };
/** Counts as they would be without this facet's own filter; largest first, zero counts left out unless selected. */
export type FacetCounts = Partial<Record<FacetName, { value: string; count: number; exact: boolean }[]>>;

export type SearchPage = {
  hits: SearchHit[];
  total: Count;
  facets: FacetCounts;
  /** True when no record held all the words and the answer shows those that hold some of them. */
  relaxed: boolean;
};

/** A gram of a listing's own text (a character, a pair of characters, a Latin token) or a topic (`#code`). */
export type WeightedTerm = { gram: string; weight: number };

export type CandidateQuery = {
  terms: readonly WeightedTerm[];
  /** Hard filters, values as in facets. */
  filters?: SearchFilters;
  excludeIds?: readonly string[];
  /** 1–1000. */
  limit: number;
};

/** The engine's own score orders candidates only roughly; `search/matching` scores them. */
export type Candidate = { id: string; score: number; document: SearchDocument };

/** How many records of the index carry each gram in title or keywords; a gram nobody carries is absent. */
export type GramStatistics = { documents: number; frequency: ReadonlyMap<string, number> };

export type Changes = { upserts: readonly SearchDocument[]; deletes: readonly string[] };
export type Fingerprint = { id: string; hash: string };
export type RebuildProgress = { done: number };

export type EngineHealth = {
  engine: "embedded" | "meilisearch";
  status: "ok" | "degraded" | "down";
  /** For the operator and the log, not for the public. */
  detail: string | null;
};

export interface SearchEngine {
  search(index: IndexName, query: SearchQuery): Promise<SearchPage>;
  candidates(index: IndexName, query: CandidateQuery): Promise<Candidate[]>;
  statistics(index: IndexName, grams: readonly string[]): Promise<GramStatistics>;
  /** The documents with these ids, in the order asked; ids not indexed are left out. */
  documents(index: IndexName, ids: readonly string[]): Promise<SearchDocument[]>;
  /** All or nothing; resolves when the change survives a crash. Deleting an absent id is no error. */
  apply(index: IndexName, changes: Changes): Promise<void>;
  /** One page of id -> content hash in id order, starting after `after`; an empty page is the end. */
  fingerprints(index: IndexName, after: string | null, limit: number): Promise<Fingerprint[]>;
  /** Builds beside the live index and swaps; readers see the old one until the last moment. Throws and keeps the old one on failure. */
  rebuild(
    index: IndexName,
    documents: AsyncIterable<SearchDocument>,
    onProgress?: (progress: RebuildProgress) => void,
  ): Promise<void>;
  count(index: IndexName): Promise<number>;
  health(): Promise<EngineHealth>;
  close(): Promise<void>;
}

/** What pages and matching ask of an index; every `SearchEngine` is one, and so are several behind one face. */
export type SearchReader = Pick<
  SearchEngine,
  "search" | "candidates" | "statistics" | "documents" | "health" | "close"
>;
