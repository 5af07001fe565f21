import { ChevronRight } from "lucide-react";
import { m } from "~/app/locales/messages/messages";

/** The programme's unbroken chain, step by step. */
export function ChainStrip() {
  const steps = [
    m.home_chain_scenario(),
    m.home_chain_match(),
    m.home_chain_introduction(),
    m.home_chain_meeting(),
    m.home_chain_trial(),
    m.home_chain_contract(),
    m.home_chain_result(),
  ];
  return (
    <section aria-label={m.home_chain_title()} className="grid gap-2">
      <p className="text-sm font-medium text-ink-soft">{m.home_chain_title()}</p>
      <ol className="flex flex-wrap items-center gap-x-1 gap-y-2">
        {steps.map((step, position) => (
          <li key={step} className="inline-flex items-center gap-1">
            {position > 0 && <ChevronRight aria-hidden className="size-4 text-ink-soft" />}
            <span className="rounded-full border border-line-strong bg-surface px-3 py-1 text-sm font-medium">
              {step}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
