import type { Insertable, Selectable } from "kysely";

export type NeighbourTable = {
  code_a: string;
  code_b: string;
  weight: string;
  reason_zh: string;
  reason_en: string;
};
export type NeighbourRow = Selectable<NeighbourTable>;
export type NewNeighbour = Insertable<NeighbourTable>;
