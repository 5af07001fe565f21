import { converted, type Units } from "~/app/domain/units";
import { m } from "~/app/locales/messages/messages";
import type { IndicatorRow } from "~/search/matching/types";
import { type CompareContext, type CompareGroup, cell, group, type Pair, row } from "./compare-table";
import { offeredText, requiredText } from "./name-match";
import type { ScenarioView } from "./view-scenario";

type Indicator = ScenarioView["indicators"][number];

/** Every indicator asked for against what each offers, and how many of them are met. */
export function indicatorGroup({ scenario, pairs, units }: CompareContext): CompareGroup[] {
  if (scenario.indicators.length === 0) return [];
  const summary = row(
    m.compare_indicator_summary(),
    pairs.map((pair) => cell(summaryOf(scenario.indicators, pair))),
  );
  const rows = scenario.indicators.map((indicator) =>
    row(
      indicator.name,
      pairs.map((pair) => indicatorCell(indicator, pair, units)),
      {
        asked: [
          indicator.required,
          indicator.testMethod && m.compare_test_method({ text: indicator.testMethod }),
        ],
        must: indicator.must,
      },
    ),
  );
  return group("indicators", m.detail_section_indicators(), [summary, ...rows]);
}

/** Requirements in words are shown, never judged: a machine that guesses here would be believed. */
export function requirementGroup({ scenario, pairs }: CompareContext): CompareGroup[] {
  const rows = scenario.requirements.map((requirement) =>
    row(
      requirement.text,
      pairs.map(() => cell(m.compare_text_unknown(), "unknown")),
      { must: requirement.must, spanning: true },
    ),
  );
  return group("requirements", m.detail_section_requirements(), rows);
}

/** The index may be a moment behind the record: a row it does not know is unknown. */
function judged({ name, required }: Indicator, { match }: Pair): IndicatorRow | undefined {
  return match?.parts.indicators.rows.find(
    (found) => found.name === name && requiredText(found) === required,
  );
}

function summaryOf(indicators: Indicator[], pair: Pair): string[] {
  const count = (must: boolean) => {
    const asked = indicators.filter((indicator) => indicator.must === must);
    const met = asked.filter((indicator) => judged(indicator, pair)?.state === "met");
    return { met: String(met.length), total: String(asked.length) };
  };
  const [must, nice] = [count(true), count(false)];
  return [
    must.total === "0" ? "" : m.compare_must_met(must),
    nice.total === "0" ? "" : m.compare_nice_met(nice),
  ];
}

function indicatorCell(indicator: Indicator, pair: Pair, units: Units) {
  if (!pair.match) return cell(m.compare_not_matched(), "unknown");
  const found = judged(indicator, pair);
  if (!found?.offered) return cell(m.match_not_offered(), "unknown");
  const { name, value, unit } = found.offered;
  const inAskedUnit = converted(units, value, unit, found.unit);
  const metric = pair.achievement.metrics.find((given) => given.name === name && given.value === value);
  return cell(offeredText(indicator.name, found.offered), found.state, [
    inAskedUnit === null
      ? ""
      : m.compare_converted({ figure: `${rounded(inAskedUnit)} ${found.unit}`.trim() }),
    metric?.testReport ? m.compare_test_report({ text: metric.testReport }) : "",
  ]);
}

/** Four digits are enough to see on which side of the required value a figure lies. */
function rounded(figure: string): string {
  return String(Number(Number(figure).toPrecision(4)));
}
