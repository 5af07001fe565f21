import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { TextareaField } from "~/app/components/field";
import { Section } from "~/app/components/page";
import type { ListingAction } from "~/app/domain/listing-state";
import { m } from "~/app/locales/messages/messages";
import type { ReviewView } from "~/app/services/listings/view-review";

/** An approved record waits for this one press. */
export function Publish() {
  return (
    <Form method="post" className="flex flex-wrap items-center gap-3">
      <Button type="submit" name="intent" value="publish">
        {m.review_publish()}
      </Button>
      <span className="text-sm text-ink-soft">{m.review_publish_text()}</span>
    </Form>
  );
}

const VERBS: Partial<Record<ListingAction, { verb: () => string; reason: boolean }>> = {
  pause: { verb: m.editor_action_pause, reason: true },
  resume: { verb: m.editor_action_resume, reason: false },
  withdraw: { verb: m.editor_action_withdraw, reason: true },
  renew: { verb: m.editor_action_renew, reason: false },
};

/** What an operator may do with a record that is public or was. */
export function StandingActions({ review }: { review: ReviewView }) {
  const open = review.actions.filter((action) => VERBS[action]);
  if (open.length === 0) return null;
  return (
    <Section id="actions" title={m.editor_actions()}>
      <div className="grid gap-3">
        {open.map((action) => (
          <ActionForm key={action} action={action} />
        ))}
      </div>
    </Section>
  );
}

function ActionForm({ action }: { action: ListingAction }) {
  const words = VERBS[action];
  if (!words) return null;
  const button = (
    <Button type="submit" look={words.reason ? "danger" : "secondary"} name="intent" value={action}>
      {words.verb()}
    </Button>
  );
  if (!words.reason) return <Form method="post">{button}</Form>;
  return (
    <details className="max-w-xl rounded-lg border border-line bg-surface px-4">
      <summary className="min-h-11 content-center">{words.verb()}</summary>
      <Form method="post" className="grid justify-items-start gap-3 pb-4">
        <div className="w-full">
          <TextareaField
            id={`reason-${action}`}
            name="reason"
            label={m.editor_action_reason()}
            hint={m.editor_action_reason_hint()}
            required
            rows={2}
          />
        </div>
        {button}
      </Form>
    </details>
  );
}
