import { parseWhole, toHalfWidth } from "~/app/domain/numerals";
import type { TrlWindow } from "~/app/domain/trl";
import { excerpt } from "./problems";
import { problem, type Reader, value } from "./readers";

/** Whether a level fits the scale of its row is checked when the row is complete; 13 is the longest scale's end. */
const TOP = 13;

const bare = (text: string) =>
  toHalfWidth(text)
    .replace(/^(TRL|第)/i, "")
    .replace(/(级|级以上|及以上|以上)$/, "")
    .trim();

/** `5`, `TRL5`, `5级`. */
export const trlLevel: Reader<number | null> = (cell) => {
  const level = parseWhole(bare(cell.text), 1, TOP);
  return level === null ? problem("trl_level", { found: excerpt(cell.text) }) : value(level);
};

/** `6-7`, `TRL6~TRL7`, `≥6`; one level is a window of that one level. */
export const trlWindow: Reader<TrlWindow> = (cell) => {
  const ends = toHalfWidth(cell.text)
    .replace(/^(>=|≥)/, "")
    .split(/\s*(?:~|-|—|–|至|到)+\s*/);
  const levels = ends.map((end) => parseWhole(bare(end), 1, TOP));
  const [min, target = min] = levels;
  if (levels.length > 2 || !min || !target) return problem("trl_level", { found: excerpt(cell.text) });
  return value({ min, target });
};
