import { measure, type Units } from "~/app/domain/units";
import type {
  AchievementDocument,
  DocumentIndicator,
  DocumentMetric,
  ScenarioDocument,
} from "~/search/documents";
import { nameLikeness } from "./indicator-names";
import type { IndicatorRow, IndicatorState, IndicatorsPart } from "./types";
import { WEIGHTS } from "./weights";

/** Each required row against the figure of the achievement that speaks of the same thing: 满足 / 不满足 / 未知. */
export function scoreIndicators(
  scenario: ScenarioDocument,
  achievement: AchievementDocument,
  units: Units,
): IndicatorsPart {
  const rows = scenario.indicators.map((indicator) => compare(indicator, achievement.metrics, units));
  const counts = { met: 0, failed: 0, unknown: 0 };
  for (const row of rows) counts[row.state]++;
  const max = WEIGHTS.parts.indicators;
  return { points: max * shareOf(rows), max, rows, ...counts };
}

export function indicatorsNotCompared(): IndicatorsPart {
  return { points: 0, max: 0, rows: [], met: 0, failed: 0, unknown: 0 };
}

/** A must row weighs several nice ones; without any row nothing is known. */
function shareOf(rows: readonly IndicatorRow[]): number {
  const w = WEIGHTS.indicators;
  let sum = 0;
  let weight = 0;
  for (const row of rows) {
    const rowWeight = row.must ? w.must : 1;
    sum += rowWeight * w[row.state];
    weight += rowWeight;
  }
  return weight === 0 ? w.unknown : sum / weight;
}

function compare(
  indicator: DocumentIndicator,
  metrics: readonly DocumentMetric[],
  units: Units,
): IndicatorRow {
  const offered = counterpart(indicator, metrics, units);
  const { name, must, operator, value, valueMax, unit } = indicator;
  const state = offered ? stateOf(indicator, offered, units) : "unknown";
  // A figure under a merely similar name may speak for a record; it must not rule it out.
  if (state === "failed" && offered && nameLikeness(name, offered.name) < WEIGHTS.indicators.sureName)
    return { name, must, operator, value, valueMax, unit, offered: null, state: "unknown" };
  return { name, must, operator, value, valueMax, unit, offered, state };
}

/** The figure with the most alike name in the same dimension; none when no name is alike enough. */
function counterpart(
  indicator: DocumentIndicator,
  metrics: readonly DocumentMetric[],
  units: Units,
): DocumentMetric | null {
  const wanted = measure(units, indicator.value, indicator.unit);
  let found: DocumentMetric | null = null;
  let best: number = WEIGHTS.indicators.nameLikeness;
  for (const metric of metrics) {
    const offered = measure(units, metric.value, metric.unit);
    if (!wanted || !offered || offered.dimension !== wanted.dimension) continue;
    const likeness = nameLikeness(indicator.name, metric.name);
    if (likeness < best || (likeness === best && found)) continue;
    best = likeness;
    found = metric;
  }
  return found && { name: found.name, value: found.value, unit: found.unit };
}

function stateOf(indicator: DocumentIndicator, metric: DocumentMetric, units: Units): IndicatorState {
  const offered = measure(units, metric.value, metric.unit);
  const low = measure(units, indicator.value, indicator.unit);
  const high = indicator.valueMax === null ? null : measure(units, indicator.valueMax, indicator.unit);
  if (!offered || !low) return "unknown";
  if (indicator.operator === "range" && !high) return "unknown";
  return holds(indicator.operator, offered.amount, low.amount, high?.amount ?? low.amount) ? "met" : "failed";
}

/** Unit conversion leaves a last-digit error; it must not turn 5 mm into "not 0.5 cm". */
function holds(operator: DocumentIndicator["operator"], offered: number, low: number, high: number): boolean {
  const slack = 1e-9 * Math.max(Math.abs(offered), Math.abs(low), Math.abs(high));
  if (operator === ">=") return offered >= low - slack;
  if (operator === "<=") return offered <= low + slack;
  if (operator === "=") return Math.abs(offered - low) <= slack;
  return offered >= low - slack && offered <= high + slack;
}
