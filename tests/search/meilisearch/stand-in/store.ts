import type { Settings } from "meilisearch";
import type { Row } from "./filter";
import { Refused } from "./search";

type Known = Settings & {
  searchableAttributes: string[];
  sortableAttributes: string[];
  rankingRules: string[];
  stopWords: string[];
};

/** What a new index has, and how the server gives settings back: unordered lists sorted, unnamed parts filled in. */
const DEFAULTS: Known = {
  displayedAttributes: ["*"],
  searchableAttributes: ["*"],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ["words", "typo", "proximity", "attribute", "sort", "exactness"],
  stopWords: [],
  synonyms: {},
  distinctAttribute: null,
  proximityPrecision: "byWord",
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnWords: [],
    disableOnAttributes: [],
    disableOnNumbers: false,
  },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { "*": "alpha" } },
  pagination: { maxTotalHits: 1000 },
  searchCutoffMs: null,
  localizedAttributes: null,
  facetSearch: true,
  prefixSearch: "indexingTime",
};

let made = 0;

export class StoredIndex {
  /** Goes with the index when it is swapped. */
  readonly createdAt = new Date(Date.UTC(2026, 0, 1) + ++made).toISOString();
  readonly rows = new Map<string, Row>();
  settings: Known = structuredClone(DEFAULTS);

  change(changed: Settings): void {
    const merged = { ...this.settings, ...changed } as Known;
    merged.typoTolerance = { ...this.settings.typoTolerance, ...changed.typoTolerance };
    merged.faceting = { ...this.settings.faceting, ...changed.faceting };
    merged.stopWords = [...merged.stopWords].sort();
    merged.sortableAttributes = [...merged.sortableAttributes].sort();
    this.settings = merged;
  }

  isFilterable(attribute: string): boolean {
    return (this.settings.filterableAttributes ?? []).some((rule) =>
      typeof rule === "string" ? rule === attribute : rule.attributePatterns.includes(attribute),
    );
  }
}

/** The indexes by name; adding documents to one that is not there makes it, as on the server. */
export class Store {
  readonly indexes = new Map<string, StoredIndex>();

  get(uid: string): StoredIndex {
    const index = this.indexes.get(uid);
    if (!index) throw new Refused(404, "index_not_found", `Index \`${uid}\` not found.`);
    return index;
  }

  create(uid: string): void {
    if (this.indexes.has(uid)) throw new Refused(409, "index_already_exists");
    this.indexes.set(uid, new StoredIndex());
  }

  put(uid: string, rows: Row[]): void {
    if (!this.indexes.has(uid)) this.create(uid);
    for (const row of rows) this.get(uid).rows.set(String(row.id), row);
  }

  swap(a: string, b: string): void {
    const [left, right] = [this.get(a), this.get(b)];
    this.indexes.set(a, right);
    this.indexes.set(b, left);
  }
}
