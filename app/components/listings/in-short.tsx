import { Minus, Plus } from "lucide-react";
import { m } from "~/app/locales/messages/messages";
import type { InShort } from "./match-row";

/** What speaks for a match and what against it, a line each. */
export function InShortLines({ inShort }: { inShort: InShort }) {
  const rows = [
    { label: m.match_strengths(), texts: inShort.strengths, Icon: Plus, tone: "text-good" },
    { label: m.match_weaknesses(), texts: inShort.weaknesses, Icon: Minus, tone: "text-warn" },
  ].filter(({ texts }) => texts.length > 0);
  return (
    <dl className="grid gap-1">
      {rows.map(({ label, texts, Icon, tone }) => (
        <div key={label} className="flex items-start gap-2">
          <dt>
            <span className="sr-only">{label}</span>
            <Icon aria-hidden className={`mt-1 size-4 shrink-0 ${tone}`} />
          </dt>
          <dd className="first-letter:uppercase">{texts.join(m.match_list_semicolon())}</dd>
        </div>
      ))}
    </dl>
  );
}
