import { useEffect, useRef } from "react";
import { useAnswer, useAnswers, useEditor } from "~/app/components/editor/context";
import { ChoiceQuestion, QuestionGroup, SelectQuestion } from "~/app/components/editor/questions";
import { Ticks } from "~/app/components/editor/ticks";
import { m } from "~/app/locales/messages/messages";

/**
 * The domain and its subfields. Every domain's are there, folded; where scripts run, those of the chosen domain
 * stand open and the others are out of the way, unless something in them is ticked.
 */
export function DomainAndSubfields() {
  const { options } = useEditor();
  const domain = useAnswer("domainCode");
  const chosen = useAnswers("subfieldCodes");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const select = box.current?.querySelector<HTMLSelectElement>("[name=domainCode]");
    const show = () => showSubfieldsOf(box.current, select?.value ?? "");
    show();
    select?.addEventListener("change", show);
    return () => select?.removeEventListener("change", show);
  }, []);
  return (
    <div ref={box} className="grid gap-6">
      <SelectQuestion
        name="domainCode"
        label={m.field_domain()}
        hint={m.hint_domain()}
        options={options.domains}
      />
      <QuestionGroup field="subfieldCodes" label={m.field_subfields()} hint={m.hint_subfields()}>
        {options.subfields.map((group) => (
          <details
            key={group.domainCode}
            data-domain={group.domainCode}
            open={
              group.domainCode === domain || group.options.some((option) => chosen.includes(option.value))
            }
            className="rounded-lg border border-line bg-surface px-3"
          >
            <summary className="min-h-11 content-center">{group.domain}</summary>
            <div className="pb-3">
              <Ticks name="subfieldCodes" options={group.options} />
            </div>
          </details>
        ))}
      </QuestionGroup>
    </div>
  );
}

function showSubfieldsOf(box: HTMLElement | null, domain: string): void {
  for (const group of box?.querySelectorAll<HTMLDetailsElement>("details[data-domain]") ?? []) {
    const ticked = group.querySelector("input:checked") !== null;
    group.open = group.dataset.domain === domain || ticked;
    group.hidden = domain !== "" && !group.open;
  }
}

/** Where it applies; asked beside the domain. */
export function ApplicationFields() {
  const { options } = useEditor();
  return (
    <ChoiceQuestion
      name="applicationCodes"
      label={m.field_applications()}
      hint={m.hint_applications()}
      options={options.applications}
    />
  );
}
