import type { Insertable, Selectable } from "kysely";
import type { SearchIndex } from "~/app/domain/saved-search";

export type SavedSearchTable = {
  id: string;
  person_id: string;
  search_index: SearchIndex;
  query: string;
  name: string;
  mailed: 0 | 1;
  created_at: string;
  removed_at: string | null;
};
export type SavedSearchRow = Selectable<SavedSearchTable>;
export type NewSavedSearch = Insertable<SavedSearchTable>;
