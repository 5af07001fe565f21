/** What a comparison sheet shows; the service of the same name makes it. */
export type CellState = "met" | "failed" | "unknown" | "yes" | "no" | "open" | "blocked";
export type Cell = {
  lines: string[];
  notes: string[];
  state: CellState | null;
  level: number | null;
  best: boolean;
};
export type Row = {
  label: string;
  asked: string[];
  must: boolean | null;
  cells: Cell[];
  same: boolean;
  spanning: boolean;
};
export type Group = { key: string; title: string; rows: Row[] };

export type Column = {
  no: string;
  title: string;
  domain: { code: string; name: string } | null;
  organisation: { id: string; name: string } | null;
  city: string | null;
  publicState: "open" | "on_hold" | "closed";
  isSample: boolean;
  /** The same comparison without this one. */
  withoutHref: string;
};

export type Choice = { no: string; title: string; score: number | null; chosen: boolean };
export type TrlWindow = { min: number; target: number } | null;
