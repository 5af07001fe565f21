import type { Metric } from "../achievement";
import {
  INDICATOR_OPERATORS,
  type Indicator,
  type IndicatorOperator,
  readIndicatorValue,
} from "../indicator";
import { toHalfWidth } from "../numerals";
import type { RowReader } from "./reader";

type Units = ReadonlyMap<string, string>;

/** A known unit written behind the number (`≥95%`, `0.5~1.2mm`) belongs in the unit box. */
function partUnit(value: string, units: Units): { value: string; unit: string } {
  const text = toHalfWidth(value);
  const match = /^(.*\d[百千万亿]{0,2})\s*([^\d\s].*)$/.exec(text);
  const unit = match ? units.get(match[2] ?? "") : undefined;
  return match && unit !== undefined ? { value: match[1] ?? "", unit } : { value: text, unit: "" };
}

/** One indicator row; null when nothing is written in it. A row without a value yet is kept with an empty one. */
export function readIndicator(row: RowReader, units: Units): Indicator | null {
  if (row.blank("name", "value", "unit", "testMethod")) return null;
  const chosen = row.choice("operator", INDICATOR_OPERATORS) ?? ">=";
  return {
    name: row.text("name"),
    ...readFigure(row, chosen, units),
    testMethod: row.text("testMethod") || null,
    must: row.raw("must") !== "nice",
  };
}

/** Both ends of a range stand in the one value box: `0.5~1.2`. */
function readFigure(row: RowReader, operator: IndicatorOperator, units: Units) {
  const parted = partUnit(row.raw("value"), units);
  const unit = row.text("unit", 40) || parted.unit;
  const empty = { operator, value: "", valueMax: operator === "range" ? "" : null, unit };
  if (parted.value === "") return empty;
  const reading = readIndicatorValue(operator, parted.value);
  if (reading.ok)
    return { operator: reading.operator, value: reading.value, valueMax: reading.valueMax, unit };
  row.report("value", reading.problem);
  return empty;
}

/** One figure of an achievement. A sign in the box (`≥95`) is read past: a measured figure is one number. */
export function readMetric(row: RowReader, units: Units): Metric | null {
  if (row.blank("name", "value", "unit", "testReport")) return null;
  const parted = partUnit(row.raw("value"), units);
  const reading = parted.value === "" ? null : readIndicatorValue("=", parted.value);
  const single = reading?.ok && reading.operator !== "range";
  if (reading && !single) row.report("value", reading.ok ? "metric_one_number" : reading.problem);
  return {
    name: row.text("name"),
    value: reading?.ok && single ? reading.value : "",
    unit: row.text("unit", 40) || parted.unit,
    testReport: row.text("testReport"),
  };
}
