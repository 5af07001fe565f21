import type { SearchPage, SearchQuery } from "~/search/engine";
import type { IndexMemory } from "./memory/index-memory";

const MOST_PAGES = 200;

/**
 * Lists without words walk over every record, and everybody looks at the same few: their pages are kept
 * until the index changes. For questions with words it is the found rows that are kept (`FoundRows`).
 */
export class BrowseCache {
  private pages = new Map<string, Promise<SearchPage>>();
  private state = "";

  page(memory: IndexMemory, query: SearchQuery, make: () => Promise<SearchPage>): Promise<SearchPage> {
    if (query.text.trim() !== "") return make();
    this.forgetWhenChanged(memory);
    const key = JSON.stringify(query);
    const known = this.pages.get(key);
    if (known) return known;
    const page = make();
    if (this.pages.size >= MOST_PAGES) this.pages.delete(this.pages.keys().next().value ?? "");
    this.pages.set(key, page);
    page.catch(() => this.pages.delete(key));
    return page;
  }

  private forgetWhenChanged({ generation, lastRow, lastStep }: IndexMemory): void {
    const state = `${generation} ${lastRow} ${lastStep}`;
    if (state === this.state) return;
    this.pages = new Map();
    this.state = state;
  }
}
