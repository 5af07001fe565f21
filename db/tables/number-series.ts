import type { Insertable, Selectable } from "kysely";

export type NumberSeriesTable = {
  series: string;
  last_serial: number;
};
export type NumberSeriesRow = Selectable<NumberSeriesTable>;
export type NewNumberSeries = Insertable<NumberSeriesTable>;
