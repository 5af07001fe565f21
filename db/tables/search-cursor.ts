import type { Insertable, Selectable } from "kysely";

export type SearchCursorTable = {
  engine: string;
  seq: number;
};
export type SearchCursorRow = Selectable<SearchCursorTable>;
export type NewSearchCursor = Insertable<SearchCursorTable>;
