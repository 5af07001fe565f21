import { KeyFacts } from "~/app/components/listings/key-facts";
import { MaturityBar } from "~/app/components/listings/maturity-bar";
import { m } from "~/app/locales/messages/messages";
import { moneyText } from "~/app/locales/money-text";
import type { AchievementView } from "~/app/services/public/view-achievement";

type Achievement = Omit<AchievementView, "ownerId">;

export function trialText({ trialOk, trialMonths }: Achievement): string {
  if (!trialOk) return m.detail_trial_no();
  return trialMonths ? m.detail_trial_yes({ months: String(trialMonths) }) : m.field_trial_ok();
}

export function priceText({ askingPrice }: Achievement): string {
  return askingPrice ? moneyText(askingPrice) : m.detail_price_open();
}

export function levelText({ trl, evidence }: Achievement): string {
  if (!trl) return m.detail_trl_unknown();
  const note = evidence.length > 0 ? m.detail_trl_evidence() : m.detail_trl_claim();
  return [m.detail_trl_level({ level: String(trl) }), note].join(m.fact_separator());
}

/** How mature, whether it can be tried, how it changes hands and for how much. */
export function AchievementFacts({ achievement }: { achievement: Achievement }) {
  const { trl, transferModes, askingPrice, pricingMethod } = achievement;
  const modes = transferModes.join(m.list_separator());
  return (
    <KeyFacts
      facts={[
        {
          label: m.detail_section_maturity(),
          value: trl ? <MaturityBar level={trl} small /> : m.detail_trl_unknown(),
          note: trl && levelText(achievement),
        },
        { label: m.field_trial(), value: trialText(achievement) },
        { label: m.field_transfer_modes(), value: modes || m.detail_price_open() },
        {
          label: m.detail_asking_price(),
          value: priceText(achievement),
          // Without a price the words for it say the method, too.
          note: askingPrice && pricingMethod,
        },
      ]}
    />
  );
}
