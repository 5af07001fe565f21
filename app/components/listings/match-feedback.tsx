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
      className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-3"
    >
      {own ? (
        <OwnBadge own={own} />
      ) : (
        <p className="basis-full font-medium sm:basis-auto">{m.judge_title()}</p>
      )}
      {!own && <FitsForm {...props} />}
      <details open={failed !== undefined} className="min-w-0 open:basis-full">
        <summary
          className={
            own
              ? "min-h-11 content-center text-brand"
              : "inline-flex min-h-11 items-center rounded-lg border border-line-strong bg-surface px-4 font-semibold hover:bg-sunken"
          }
        >
          {own ? m.judge_change() : m.judge_not()}
        </summary>
        <div className="grid gap-3 pt-3">
          {own?.verdict === "does_not_fit" && <FitsForm {...props} />}
          <NotForm {...props} />
          {own && <WithdrawForm {...props} />}
        </div>
      </details>
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
