import { m } from "~/app/locales/messages/messages";
import { moneyText } from "~/app/locales/money-text";
import { factState } from "./compare-fit";
import { type CompareContext, type CompareGroup, cell, group, row } from "./compare-table";
import type { AchievementView } from "./view-achievement";

const joined = (values: string[]) => values.join(m.list_separator());
const dotted = (values: (string | null)[]) => values.filter(Boolean).join(m.fact_separator());

/** On what terms it may be tried and had. */
export function termsGroup({ scenario, pairs }: CompareContext): CompareGroup[] {
  const trial = pairs.map((pair) =>
    cell(trialText(pair.achievement), factState(pair, "trial"), [pair.achievement.trialConditions]),
  );
  const modes = pairs.map((pair) => cell(joined(pair.achievement.transferModes), factState(pair, "mode")));
  const price = pairs.map(({ achievement: { askingPrice, pricingMethod } }) =>
    cell(priceText(askingPrice), null, askingPrice && pricingMethod ? [pricingMethod] : []),
  );
  return group("terms", m.detail_section_trial(), [
    row(m.field_trial(), trial),
    row(m.field_transfer_modes(), modes, {
      asked: scenario.cooperationModes.length > 0 ? [joined(scenario.cooperationModes)] : [],
    }),
    row(m.compare_price(), price, { asked: [budgetText(scenario.budget)] }),
  ]);
}

function priceText(askingPrice: string | null): string {
  return askingPrice ? moneyText(askingPrice) : m.detail_price_open();
}

function trialText({ trialOk, trialMonths }: AchievementView): string {
  if (!trialOk) return m.detail_trial_no();
  return trialMonths ? m.detail_trial_yes({ months: String(trialMonths) }) : m.field_trial_ok();
}

function budgetText(budget: CompareContext["scenario"]["budget"]): string | null {
  if (!budget) return null;
  return m.compare_budget({ amount: moneyText(budget.min, budget.max) });
}

/** What stands behind it: rights, the best alternative, and who uses it already. */
export function proofGroup({ pairs }: CompareContext): CompareGroup[] {
  const each = (lines: (achievement: AchievementView) => string[]) =>
    pairs.map(({ achievement }) => cell(lines(achievement)));
  return group("proof", m.compare_group_proof(), [
    row(
      m.field_comparisons(),
      each(({ comparisons }) =>
        comparisons.map(({ indicator, ours, best }) => m.compare_best({ indicator, ours, best })),
      ),
    ),
    row(
      m.field_application_cases(),
      each(({ cases }) => cases.map(({ userOrg, date, result }) => dotted([userOrg, date, result]))),
    ),
    row(
      m.field_ip(),
      each(({ ip }) => ip.map((right) => dotted([right.kindName, right.number, right.statusName]))),
    ),
    row(
      m.field_level_claim(),
      each(({ levelClaim }) => [levelClaim ?? ""]),
    ),
  ]);
}
