import type { Metric } from "~/app/domain/achievement";
import { type Indicator, type IndicatorOperator, readIndicatorValue } from "~/app/domain/indicator";
import type { Lookup } from "./lookup";
import { excerpt } from "./problems";
import { entries, MAX_ENTRIES, problem, type Reader, type Reading, value } from "./readers";
import { ENTRY_SEPARATORS, joinWith, PART_SEPARATORS, splitAt } from "./separators";

const SIGN =
  /(>=|≥|⩾|＞=|＞＝|>＝|不低于|不小于|不少于|大于等于|至少|<=|≤|⩽|＜=|＜＝|<＝|不高于|不大于|不超过|小于等于|至多|等于|=|＝)/;
const NUMBER = String.raw`[+-−－]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?`;
const TO = String.raw`\s*(?:~|～|-|－|—|–|至|到)\s*`;
const RANGE = new RegExp(`^(${NUMBER})\\s*([^\\d０-９~～—–至到]*?)${TO}(${NUMBER})(.*)$`);
const SINGLE = new RegExp(`^(${NUMBER})\\s*(.*)$`);
const LOOSE_RANGE = new RegExp(`^(.*?[^\\d０-９.．+\\-−－])\\s*(${NUMBER}[^\\d０-９]*?${TO}${NUMBER}.*)$`);
const NOTE = /[(（]([^()（）]*)[)）]\s*$/;
/** A multiplier belongs to the number only where the whole rest is no unit of its own (千米, 万吨). */
const MULTIPLIER = /^([百千万亿]{1,2})\s*(.*)$/;

/** One figure with its test method; what is longer is something else, and would take long to look through. */
const LONGEST = 600;
const OPTIONAL = /^(可选|加分|加分项|期望|nice|optional)$/i;
const MUST = /^(必须|必备|必达|考核|must|required)$/i;

/** Whether 必达 or 可选 was written; null for anything else. */
export function readMust(written: string): boolean | null {
  const word = written.trim();
  if (OPTIONAL.test(word)) return false;
  return MUST.test(word) ? true : null;
}

/**
 * `名称≥值 单位`, several separated by ；. A bracket at the end says 可选 or how it is tested. Where a name or method
 * would be misread, all six parts stand apart: `名称|≥|值|单位|测试方法|必达`.
 */
export const indicators: Reader<Indicator[]> = (cell, lookup) => {
  const parts = entries(cell, ENTRY_SEPARATORS);
  if (parts.length > MAX_ENTRIES)
    return problem("too_many_entries", { maximum: MAX_ENTRIES, actual: parts.length });
  const rows: Indicator[] = [];
  for (const part of parts) {
    const reading = readIndicator(part, lookup);
    if (!reading.ok) return reading;
    rows.push(reading.value);
  }
  return value(rows);
};

function readIndicator(written: string, lookup: Lookup): Reading<Indicator> {
  if (written.length > LONGEST) return problem("indicator_shape", { found: excerpt(written) });
  const parts = splitAt(written, PART_SEPARATORS).map((part) => part.trim());
  if (parts.length === 6) return readParts(parts, written);
  const { text, must, notes } = takeNotes(written);
  const split = splitAtValue(text);
  if (!split) return problem("indicator_shape", { found: excerpt(written) });
  const { number, unit } = splitUnit(split.rest, lookup);
  const reading = readIndicatorValue(split.operator, `${split.sign}${number}`);
  if (!reading.ok) return problem(reading.problem, { found: excerpt(written) });
  const { operator, value: low, valueMax } = reading;
  const testMethod = notes.join("；") || null;
  return value({ name: split.name, operator, value: low, valueMax, unit, testMethod, must });
}

const OPERATORS: Record<string, IndicatorOperator> = {
  "≥": ">=",
  ">=": ">=",
  "≤": "<=",
  "<=": "<=",
  "=": "=",
  "~": "range",
};

/** A draft may hold a figure that has no value yet. */
function readParts(parts: string[], written: string): Reading<Indicator> {
  const [name = "", sign = "", figure = "", unit = "", method = "", mark = ""] = parts;
  const operator = OPERATORS[sign];
  const must = readMust(mark);
  if (operator === undefined || must === null) return problem("indicator_shape", { found: excerpt(written) });
  const rest = { name, unit, testMethod: method || null, must };
  if (figure === "")
    return value({ ...rest, operator, value: "", valueMax: operator === "range" ? "" : null });
  const reading = readIndicatorValue(operator, figure);
  if (!reading.ok) return problem(reading.problem, { found: excerpt(written) });
  return value({ ...rest, operator: reading.operator, value: reading.value, valueMax: reading.valueMax });
}

/** `名称 值 单位` or, all parts apart, `名称|值|单位|检测报告`; a sign before the value is left out, because an achievement states what it reaches. */
export const metrics: Reader<Metric[]> = (cell, lookup) => {
  const read = indicators({ ...cell, items: entries(cell, ENTRY_SEPARATORS).map(asIndicator) }, lookup);
  if (!read.ok) return read;
  const range = read.value.find((row) => row.valueMax !== null);
  if (range) return problem("metric_range", { found: excerpt(range.name) });
  return value(
    read.value.map(({ name, value, unit, testMethod }) => ({
      name,
      value,
      unit,
      testReport: testMethod ?? "",
    })),
  );
};

const LAST_NUMBER = new RegExp(`^(.*?[^\\d０-９.．,，+\\-−－])\\s*(${NUMBER}.*)$`);

/** A metric may come without any sign (`效率 95 %`): it equals. */
function asIndicator(part: string): string {
  if (part.length > LONGEST) return part;
  const parts = splitAt(part, PART_SEPARATORS);
  const [name = "", figure = "", unit = "", report = ""] = parts;
  if (parts.length === 4) return joinWith([name, "=", figure, unit, report, "必达"], "|", PART_SEPARATORS);
  if (SIGN.test(part) || /[:：]/.test(part) || LOOSE_RANGE.test(part)) return part;
  return part.replace(LAST_NUMBER, "$1=$2");
}

function takeNotes(written: string) {
  let text = written;
  let must = true;
  const notes: string[] = [];
  for (let match = NOTE.exec(text); match; match = NOTE.exec(text)) {
    const note = (match[1] ?? "").trim().replace(/^(测试方法|检测方法|method)\s*[:：]\s*/i, "");
    if (OPTIONAL.test(note)) must = false;
    else if (note !== "" && !MUST.test(note)) notes.unshift(note);
    text = text.slice(0, match.index).trim();
  }
  return { text, must, notes };
}

function splitAtValue(text: string) {
  const sign = SIGN.exec(text);
  const colon = /^([^:：]+)[:：]\s*(.+)$/.exec(text);
  if (sign && sign.index > 0) {
    const name = text.slice(0, sign.index).replace(/[:：\s]+$/, "");
    const rest = text.slice(sign.index + sign[0].length).trim();
    return name === "" || rest === "" ? null : { name, sign: sign[0], operator: "=" as const, rest };
  }
  const loose = LOOSE_RANGE.exec(text);
  const name = (colon?.[1] ?? loose?.[1] ?? "").replace(/[:：\s]+$/, "");
  const rest = colon?.[2] ?? loose?.[2] ?? "";
  return name === "" || rest === "" ? null : { name, sign: "", operator: "=" as const, rest };
}

function splitUnit(rest: string, lookup: Lookup): { number: string; unit: string } {
  const range = RANGE.exec(rest);
  if (range) {
    const [, low = "", unitLow = "", high = "", unitHigh = ""] = range;
    const end = takeMultiplier(unitHigh.trim() || unitLow.trim(), lookup);
    return { number: `${low}${end.multiplier}~${high}${end.multiplier}`, unit: end.unit };
  }
  const single = SINGLE.exec(rest);
  if (!single) return { number: rest, unit: "" };
  const { multiplier, unit } = takeMultiplier((single[2] ?? "").trim(), lookup);
  return { number: `${single[1]}${multiplier}`, unit };
}

function takeMultiplier(text: string, lookup: Lookup): { multiplier: string; unit: string } {
  const match = lookup.list("unit").find(text).length > 0 ? null : MULTIPLIER.exec(text);
  return { multiplier: match?.[1] ?? "", unit: match?.[2] ?? text };
}
