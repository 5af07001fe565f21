import { Section } from "~/app/components/page";
import { m } from "~/app/locales/messages/messages";

/** The programme's unbroken chain, step by step: down the page on a phone, across it where there is room. */
export function ChainStrip() {
  const steps = [
    { name: m.home_chain_scenario(), note: m.home_chain_scenario_note() },
    { name: m.home_chain_match(), note: m.home_chain_match_note() },
    { name: m.home_chain_introduction(), note: m.home_chain_introduction_note() },
    { name: m.home_chain_meeting(), note: m.home_chain_meeting_note() },
    { name: m.home_chain_trial(), note: m.home_chain_trial_note() },
    { name: m.home_chain_contract(), note: m.home_chain_contract_note() },
    { name: m.home_chain_result(), note: m.home_chain_result_note() },
  ];
  return (
    <Section id="chain" title={m.home_chain_title()}>
      <ol className="grid lg:grid-cols-7">
        {steps.map(({ name, note }, position) => (
          <li
            key={name}
            className="group relative grid grid-cols-[2rem_minmax(0,1fr)] content-start gap-x-3 pb-5 last:pb-0 lg:grid-cols-1 lg:gap-y-2 lg:pr-4 lg:pb-0"
          >
            <span
              aria-hidden
              className="absolute top-8 bottom-0 left-4 w-px bg-line-strong/50 group-last:hidden lg:top-4 lg:right-0 lg:bottom-auto lg:left-8 lg:h-px lg:w-auto"
            />
            <span
              aria-hidden
              className="relative grid size-8 place-items-center rounded-full border border-brand bg-paper font-semibold text-brand-strong group-last:bg-brand group-last:text-on-brand max-lg:row-span-2"
            >
              {position + 1}
            </span>
            <strong className="font-semibold max-lg:leading-8">{name}</strong>
            <span className="text-sm text-ink-soft max-lg:col-start-2">{note}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
