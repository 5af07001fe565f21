import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { DECLINE_CODES, type DeclineCode } from "~/app/domain/decline-code";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { NOTE_LENGTH, type Verdict } from "~/app/domain/match-feedback";
import { m } from "~/app/locales/messages/messages";
import { Button } from "../button";
import { FieldError } from "../field";
import { declineText } from "./decline-text";

export type OwnVerdict = { verdict: Verdict; code: DeclineCode | null; note: string };
export type VerdictForm = {
  subjectNo: string;
  counterpartNo: string;
  /** Names the match as it is shown here. */
  digest: string;
  /** The page to come back to. */
  next: string;
  own: OwnVerdict | null;
  /** What came back because something was missing. */
  failed?: FormState;
};

/** Fields have the counterpart's number in their ids: a page shows many of these forms. */
export const verdictField = (field: string, counterpartNo: string) => `${field}-${counterpartNo}`;

/** A form about the pair; it comes back to where it stands. */
function PairForm({ form, children }: { form: VerdictForm; children: ReactNode }) {
  const { subjectNo, counterpartNo, digest, next, failed } = form;
  return (
    <Form
      method="post"
      action={`/matches/${subjectNo}/${counterpartNo}`}
      preventScrollReset
      className="grid max-w-xl justify-items-start gap-3"
    >
      <input type="hidden" name="shown" value={digest} />
      <input type="hidden" name="next" value={answerOf(failed, "next", `${next}#judge-${counterpartNo}`)} />
      {children}
    </Form>
  );
}

export function FitsForm(form: VerdictForm) {
  return (
    <PairForm form={form}>
      <Button type="submit" look="secondary" name="intent" value="fits">
        {m.judge_fits()}
      </Button>
    </PairForm>
  );
}

export function WithdrawForm(form: VerdictForm) {
  return (
    <PairForm form={form}>
      <Button type="submit" look="secondary" name="intent" value="withdraw">
        {m.judge_withdraw()}
      </Button>
    </PairForm>
  );
}

export function NotForm(form: VerdictForm) {
  return (
    <PairForm form={form}>
      <ReasonField {...form} />
      <NoteField {...form} />
      <p className="text-sm text-ink-soft">{m.judge_why()}</p>
      <Button type="submit" look="secondary" name="intent" value="does_not_fit">
        {m.judge_submit()}
      </Button>
    </PairForm>
  );
}

const FIELD = "min-h-11 w-full rounded-lg border border-line-strong bg-surface px-3 py-2 text-base text-ink";

function ReasonField({ own, counterpartNo, failed }: VerdictForm) {
  const id = verdictField("code", counterpartNo);
  const error = problemOf(failed, "code");
  return (
    <div className="grid w-full gap-1">
      <label htmlFor={id} className="font-semibold">
        {m.judge_reason()}
      </label>
      <select
        id={id}
        name="code"
        required
        defaultValue={answerOf(failed, "code", own?.code ?? "")}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className={FIELD}
      >
        <option value="">{m.choose_one()}</option>
        {DECLINE_CODES.map((code) => (
          <option key={code} value={code}>
            {declineText(code)}
          </option>
        ))}
      </select>
      <FieldError name={id} error={error} />
    </div>
  );
}

function NoteField({ own, counterpartNo, failed }: VerdictForm) {
  const id = verdictField("note", counterpartNo);
  const error = problemOf(failed, "note");
  return (
    <div className="grid w-full gap-1">
      <label htmlFor={id} className="font-semibold">
        {m.judge_note()}
        <span className="ml-2 text-sm font-normal text-ink-soft">{m.optional()}</span>
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {m.judge_note_hint()}
      </p>
      <textarea
        id={id}
        name="note"
        rows={2}
        maxLength={NOTE_LENGTH}
        defaultValue={answerOf(failed, "note", own?.note ?? "")}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
        className={FIELD}
      />
      <FieldError name={id} error={error} />
    </div>
  );
}
