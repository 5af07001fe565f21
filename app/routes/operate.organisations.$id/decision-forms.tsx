import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { TextareaField } from "~/app/components/field";
import { Section } from "~/app/components/page";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { OrganisationAction } from "~/app/services/organisations/status-transitions";

type Props = { id: string; version: number; actions: OrganisationAction[]; state: FormState | undefined };
type FormProps = Omit<Props, "actions">;

/** The decisions that are open for the organisation as it is shown; each sends the version that was looked at. */
export function DecisionForms({ actions, ...shared }: Props) {
  return (
    <Section id="decision" title={m.operate_decision_title()}>
      <div className="grid gap-6">
        {actions.includes("verify") && <VerifyForm {...shared} />}
        {actions.includes("reject") && <ReasonForm {...shared} action="reject" />}
        {actions.includes("suspend") && <ReasonForm {...shared} action="suspend" />}
      </div>
    </Section>
  );
}

const target = (id: string, action: OrganisationAction) => `${paths.operateOrganisation(id)}?do=${action}`;

function VerifyForm({ id, version }: FormProps) {
  return (
    <Form method="post" action={target(id, "verify")} className="grid justify-items-start gap-2">
      <input type="hidden" name="version" value={version} />
      <p className="text-ink-soft">{m.operate_verify_hint()}</p>
      <Button type="submit">{m.operate_verify_submit()}</Button>
    </Form>
  );
}

const WORDS = {
  reject: {
    label: () => m.operate_reject_reason(),
    hint: () => m.operate_reject_reason_hint(),
    submit: () => m.operate_reject_submit(),
  },
  suspend: {
    label: () => m.operate_suspend_reason(),
    hint: () => m.operate_suspend_reason_hint(),
    submit: () => m.operate_suspend_submit(),
  },
};

function ReasonForm({ id, version, state, action }: FormProps & { action: "reject" | "suspend" }) {
  const words = WORDS[action];
  const mine = state?.answers.action === undefined || state.answers.action === action ? state : undefined;
  return (
    <Form method="post" action={target(id, action)} noValidate className="grid justify-items-start gap-3">
      <input type="hidden" name="version" value={version} />
      <div className="w-full">
        <TextareaField
          name="reason"
          label={words.label()}
          hint={words.hint()}
          rows={3}
          maxLength={500}
          defaultValue={answerOf(mine, "reason")}
          error={problemOf(mine, "reason")}
        />
      </div>
      <Button type="submit" look="danger">
        {words.submit()}
      </Button>
    </Form>
  );
}
