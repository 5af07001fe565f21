import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { TextareaField } from "~/app/components/field";
import { Section } from "~/app/components/page";
import { actionNeedsReason, type ListingAction } from "~/app/domain/listing-state";
import { m } from "~/app/locales/messages/messages";
import type { Desk } from "./desk-loader";

type Words = { verb: () => string; text: () => string };

const WORDS: Partial<Record<ListingAction, Words>> = {
  recall: { verb: m.editor_action_recall, text: m.editor_action_recall_text },
  pause: { verb: m.editor_action_pause, text: m.editor_action_pause_text },
  resume: { verb: m.editor_action_resume, text: m.editor_action_resume_text },
  withdraw: { verb: m.editor_action_withdraw, text: m.editor_action_withdraw_text },
  renew: { verb: m.editor_action_renew, text: m.editor_action_renew_text },
  revise: { verb: m.editor_action_revise, text: m.editor_action_revise_text },
};

/** The changes of state open to the owner; submission has its button at the form. */
export function OwnerActions({ desk }: { desk: Desk }) {
  const open = desk.actions.filter((action) => WORDS[action]);
  if (open.length === 0 && !desk.discardable) return null;
  return (
    <div className="no-print">
      <Section id="actions" title={m.editor_actions()}>
        <div className="grid gap-3">
          {open.map((action) => (
            <ActionForm key={action} action={action} words={WORDS[action] as Words} />
          ))}
          {desk.discardable && <DiscardForm />}
        </div>
      </Section>
    </div>
  );
}

/** One press: the next page offers to take it back. */
function DiscardForm() {
  return (
    <Form method="post" className="flex flex-wrap items-center gap-3">
      <Button type="submit" look="danger" name="intent" value="discard">
        {m.editor_action_discard()}
      </Button>
      <span className="text-sm text-ink-soft">{m.editor_action_discard_text()}</span>
    </Form>
  );
}

/** What needs a reason is folded away until it is wanted; the rest is one press. */
function ActionForm({ action, words }: { action: ListingAction; words: Words }) {
  if (!actionNeedsReason(action))
    return (
      <Form method="post" className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="secondary" name="intent" value={action}>
          {words.verb()}
        </Button>
        <span className="text-sm text-ink-soft">{words.text()}</span>
      </Form>
    );
  return (
    <details className="rounded-lg border border-line bg-surface px-4">
      <summary className="min-h-11 content-center py-2">
        {words.verb()} <span className="ml-1 text-sm text-ink-soft">{words.text()}</span>
      </summary>
      <Form method="post" className="grid justify-items-start gap-3 pb-4">
        <div className="w-full max-w-xl">
          <TextareaField
            id={`reason-${action}`}
            name="reason"
            label={m.editor_action_reason()}
            hint={m.editor_action_reason_hint()}
            required
            rows={2}
            maxLength={500}
          />
        </div>
        <Button type="submit" look="danger" name="intent" value={action}>
          {words.verb()}
        </Button>
      </Form>
    </details>
  );
}
