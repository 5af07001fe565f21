import type { Insertable, Selectable } from "kysely";

export type CityTable = {
  code: string;
  name_zh: string;
  name_en: string;
  pinyin: string;
  latitude: string | null;
  longitude: string | null;
  tile_column: number | null;
  tile_row: number | null;
  merged_into: string | null;
  position: number;
};
export type CityRow = Selectable<CityTable>;
export type NewCity = Insertable<CityTable>;
