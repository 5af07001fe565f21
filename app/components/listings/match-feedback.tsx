import type { FormState } from "~/app/domain/form-state";
import { m } from "~/app/locales/messages/messages";
import { Badge } from "../badge";
import { declineText } from "./decline-text";
import { FitsForm, NotForm, type OwnVerdict, type VerdictForm, WithdrawForm } from "./verdict-forms";

/** What a reader may say of the counterparts of one record; counterparts they may not judge are absent. */
export type Feedback = { subjectNo: string; verdicts: Record<string, OwnVerdict | null> };

/** The judgement of one match in a list, for those who may judge it; nothing for everybody else. */
export function feedbackSlot(feedback: Feedback | null, next: string, failed?: FormState) {
  return ({ card, digest }: { card: { no: string }; digest: string }) => {
    const own = feedback?.verdicts[card.no];
    if (!feedback || own === undefined) return null;
    return (
      <MatchFeedback
        subjectNo={feedback.subjectNo}
        counterpartNo={card.no}
        digest={digest}
        next={next}
        own={own}
        failed={failed}
      />
    );
  };
}

/** Fits, or does not and why. What was said stands first; to change it is one press further. */
export function MatchFeedback(props: VerdictForm) {
  const { own, counterpartNo, failed } = props;
  return (
    <section
      id={`judge-${counterpartNo}`}
      aria-label={m.judge_title()}
      className="no-print grid gap-2 border-t border-line pt-3"
    >
      {own ? (
        <>
          <p className="flex flex-wrap items-center gap-2">
            <OwnBadge own={own} />
          </p>
          <details open={failed !== undefined}>
            <summary className="min-h-11 content-center text-brand">{m.judge_change()}</summary>
            <div className="grid gap-3 pt-1">
              {own.verdict === "does_not_fit" && <FitsForm {...props} />}
              <NotForm {...props} />
              <WithdrawForm {...props} />
            </div>
          </details>
        </>
      ) : (
        <>
          <p className="font-medium">{m.judge_title()}</p>
          <div className="flex flex-wrap items-start gap-2">
            <FitsForm {...props} />
            <details open={failed !== undefined} className="min-w-0 open:basis-full">
              <summary className="inline-flex min-h-11 items-center rounded-lg border border-line-strong bg-surface px-4 font-semibold hover:bg-sunken">
                {m.judge_not()}
              </summary>
              <div className="pt-3">
                <NotForm {...props} />
              </div>
            </details>
          </div>
        </>
      )}
    </section>
  );
}

function OwnBadge({ own }: { own: OwnVerdict }) {
  if (own.verdict === "fits" || own.code === null)
    return (
      <Badge tone="good" shape="done">
        {m.judge_yours_fits()}
      </Badge>
    );
  return <Badge shape="stopped">{m.judge_yours_not({ reason: declineText(own.code) })}</Badge>;
}
