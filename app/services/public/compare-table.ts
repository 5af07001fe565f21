import type { Units } from "~/app/domain/units";
import { m } from "~/app/locales/messages/messages";
import type { Match } from "~/search/matching/types";
import type { Names } from "./names";
import type { AchievementView } from "./view-achievement";
import type { ScenarioView } from "./view-scenario";

/** What a cell says about its row: an indicator's 满足 / 不满足 / 未知, or whether a condition fits. */
export type CellState = "met" | "failed" | "unknown" | "yes" | "no" | "open" | "blocked";

export type CompareCell = {
  /** One line each; none when nothing is said. */
  lines: string[];
  /** Smaller print below them. */
  notes: string[];
  state: CellState | null;
  /** TRL 1–9, drawn as a bar beside the scenario's window. */
  level: number | null;
  /** Not below any other of its row, and above at least one. */
  best: boolean;
};

export type CompareRow = {
  label: string;
  /** What the scenario asks for. */
  asked: string[];
  must: boolean | null;
  cells: CompareCell[];
  /** All say the same: quieter, and left out of the differences. */
  same: boolean;
  /** Said once for all columns. */
  spanning: boolean;
};

export type CompareGroup = { key: string; title: string; rows: CompareRow[] };

/** One achievement with its match; null while it could not be matched. */
export type Pair = { achievement: AchievementView; match: Match | null };
export type CompareContext = { scenario: ScenarioView; pairs: Pair[]; names: Names; units: Units };

export function cell(
  lines: string | readonly string[],
  state: CellState | null = null,
  notes: readonly string[] = [],
): CompareCell {
  const said = (texts: readonly string[]) => texts.filter((text) => text !== "");
  const given = typeof lines === "string" ? [lines] : lines;
  return { lines: said(given), notes: said(notes), state, level: null, best: false };
}

export function row(
  label: string,
  cells: CompareCell[],
  {
    asked = [],
    must = null,
    spanning = false,
  }: { asked?: (string | null)[]; must?: boolean | null; spanning?: boolean } = {},
): CompareRow {
  const said = cells.map(({ lines, notes, state, level }) => JSON.stringify([lines, notes, state, level]));
  return {
    label,
    asked: asked.filter((text): text is string => text !== null && text !== ""),
    must,
    cells,
    same: new Set(said).size === 1,
    spanning,
  };
}

/** A row of points, the highest marked where they differ. */
export function pointsRow(
  label: string,
  points: (number | null)[],
  text: (points: number) => string,
): CompareRow {
  const known = points.filter((value) => value !== null);
  const [highest, lowest] = [Math.max(...known), Math.min(...known)];
  const cells = points.map((value) =>
    value === null
      ? cell(m.compare_not_matched())
      : { ...cell(text(value)), best: known.length > 1 && value === highest && value > lowest },
  );
  return row(label, cells);
}

/** Rows in which nobody says anything are left out, and groups without rows too. */
export function group(key: string, title: string, rows: CompareRow[]): CompareGroup[] {
  const told = rows.filter(({ asked, cells }) => asked.length > 0 || cells.some(hasSomething));
  return told.length > 0 ? [{ key, title, rows: told }] : [];
}

function hasSomething({ lines, state, level }: CompareCell): boolean {
  return lines.length > 0 || state !== null || level !== null;
}
