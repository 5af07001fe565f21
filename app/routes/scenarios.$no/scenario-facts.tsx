import { dayText } from "~/app/components/format";
import { KeyFacts } from "~/app/components/listings/key-facts";
import { MaturityBar } from "~/app/components/listings/maturity-bar";
import { m } from "~/app/locales/messages/messages";
import { moneyText } from "~/app/locales/money-text";
import type { ScenarioView } from "~/app/services/public/view-scenario";

type Budget = ScenarioView["budget"];

export function budgetText(budget: Budget): string {
  if (!budget) return m.detail_budget_open();
  return moneyText(budget.min, budget.max);
}

/** Until when, for how much, how mature, against how many figures. */
export function ScenarioFacts({
  scenario,
  daysLeft,
}: {
  scenario: Omit<ScenarioView, "ownerId">;
  daysLeft: number | null;
}) {
  const { responsesClose, budget, trl, indicators } = scenario;
  const musts = indicators.filter((row) => row.must);
  const first = musts[0];
  return (
    <KeyFacts
      facts={[
        {
          label: m.field_responses_close(),
          value: responsesClose ? dayText(responsesClose) : m.detail_budget_open(),
          note: daysLeft !== null && daysLeft >= 0 && m.detail_days_left({ days: String(daysLeft) }),
        },
        {
          label: m.detail_budget(),
          value: budgetText(budget),
          note: scenario.cooperationModes.join(m.list_separator()),
        },
        {
          label: m.detail_section_maturity(),
          value: trl ? <MaturityBar window={trl} small /> : m.detail_trl_window_unknown(),
          note: trl && m.detail_trl_window({ min: String(trl.min), target: String(trl.target) }),
        },
        {
          label: m.detail_musts(),
          value:
            indicators.length > 0
              ? m.detail_musts_count({ musts: String(musts.length), all: String(indicators.length) })
              : m.detail_budget_open(),
          note: first && `${first.name} ${first.required}`,
        },
      ]}
    />
  );
}
