import type { ImportSummary } from "../import-listings";
import type { Matching } from "../matching";
import type { FileProblem, RowProblem } from "../problems";
import type { SheetNotice } from "../sheet-types";

/** One column of a file as it was read, with what its heading is taken for and the first things in it. */
export type ReadColumn = {
  heading: string;
  guess: string | null;
  samples: string[];
  hidden: boolean;
  /** A column without heading and content, which nobody needs to hear of. */
  empty: boolean;
};
export type ReadFile = {
  columns: ReadColumn[];
  rows: number;
  hiddenRows: number;
  addressed: boolean;
  notices: SheetNotice[];
};

/** How a row would be stored: its columns in the order of the list, as an export would write them. */
export type PreviewRow = {
  row: number;
  becomes: "new" | "changed" | "same" | "kept";
  cells: { field: string; text: string }[];
};

/** What checking found. `problems` are the first of `problemCount`. */
export type Check =
  | { kind: "unusable"; problem: FileProblem }
  | { kind: "refused"; rows: number; problemCount: number; problems: RowProblem[]; notices: SheetNotice[] }
  | { kind: "ready"; summary: ImportSummary; first: PreviewRow[] };

/** What is kept beside a file; it goes when the file goes. */
export type ImportDetails = { file?: ReadFile; matching?: Matching; check?: Check };

/** More problems are counted, but not kept: nobody mends so many one by one. */
export const KEPT_PROBLEMS = 5_000;
