import type { FeedbackSum } from "~/app/domain/match-feedback";
import { m } from "~/app/locales/messages/messages";
import { numberText } from "../format";
import { Section } from "../page";
import { declineText } from "./decline-text";

/** What others found of a record as their counterpart: sums, and why it did not fit. */
export function FeedbackSumSection({ sum }: { sum: FeedbackSum }) {
  return (
    <Section id="feedback" title={m.feedback_sum_title()}>
      <p className="text-lg">
        {m.feedback_sum_counts({ fits: numberText(sum.fits), not: numberText(sum.doesNotFit) })}
      </p>
      {sum.reasons.length > 0 && (
        <div className="grid gap-1">
          <h3 className="text-base">{m.feedback_sum_reasons()}</h3>
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {sum.reasons.map(({ code, count }) => (
              <li key={code}>
                {declineText(code)} <span className="font-semibold">{numberText(count)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="text-sm text-ink-soft">{m.feedback_sum_note()}</p>
    </Section>
  );
}
