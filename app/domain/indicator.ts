import { compareDecimals, parseDecimal, toHalfWidth } from "./numerals";

/** How an indicator (指标) is met: at least, at most, exactly, within a range (both ends included). */
export const INDICATOR_OPERATORS = [">=", "<=", "=", "range"] as const;
export type IndicatorOperator = (typeof INDICATOR_OPERATORS)[number];

/** `value` and `valueMax` are canonical decimal text; `valueMax` is set for ranges only. */
export type Indicator = {
  name: string;
  operator: IndicatorOperator;
  value: string;
  valueMax: string | null;
  unit: string;
  testMethod: string | null;
  must: boolean;
};

export type IndicatorValueProblem =
  | "indicator_not_a_number"
  | "indicator_range_needs_two"
  | "indicator_range_order";
export type IndicatorValueReading =
  | { ok: true; operator: IndicatorOperator; value: string; valueMax: string | null }
  | { ok: false; problem: IndicatorValueProblem };

const SIGNS: [RegExp, IndicatorOperator][] = [
  [/^(>=|≥|⩾|＞=|不低于|不小于|不少于|大于等于|至少)/, ">="],
  [/^(<=|≤|⩽|＜=|不高于|不大于|不超过|小于等于|至多)/, "<="],
  [/^(=|＝|等于)/, "="],
];

/**
 * Reads what people write in the value box: `≥95`, `不低于 ９５`, `0.5~1.2`, `1.5万`.
 * A sign written in the box wins over the chosen operator; anything else but a number is a problem.
 */
export function readIndicatorValue(
  chosen: IndicatorOperator,
  input: string,
  inputMax = "",
): IndicatorValueReading {
  let text = toHalfWidth(input);
  let operator = chosen;
  for (const [pattern, meaning] of SIGNS) {
    if (!pattern.test(text)) continue;
    text = text.replace(pattern, "").trim();
    operator = meaning;
  }
  const ends = inputMax.trim() === "" ? text.split(/\s*(?:~|～|—|–|至|到)\s*/) : [text, inputMax];
  if (ends.length === 2 || operator === "range") return readRange(ends);
  const value = parseDecimal(text);
  if (value === null) return { ok: false, problem: "indicator_not_a_number" };
  return { ok: true, operator, value, valueMax: null };
}

function readRange(ends: string[]): IndicatorValueReading {
  if (ends.length !== 2) return { ok: false, problem: "indicator_range_needs_two" };
  const value = parseDecimal(ends[0] ?? "");
  const valueMax = parseDecimal(ends[1] ?? "");
  if (value === null || valueMax === null) return { ok: false, problem: "indicator_not_a_number" };
  if (compareDecimals(value, valueMax) > 0) return { ok: false, problem: "indicator_range_order" };
  return { ok: true, operator: "range", value, valueMax };
}
