import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { Notice } from "~/app/components/notice";
import { Section } from "~/app/components/page";
import { NEWS_MAILS, type NewsKind, type NewsMail } from "~/app/domain/notice";
import { m } from "~/app/locales/messages/messages";

type Line = { kind: NewsKind; name: string; hint: string; mail: NewsMail };

const CHOICES: Record<NewsMail, () => string> = {
  at_once: () => m.notice_mail_at_once(),
  digest: () => m.alerts_mail_digest(),
  off: () => m.alerts_mail_off(),
};

/** What goes by mail, kind by kind: a line for each, three choices in it. */
export function MailSettings({ lines, emailVerified }: { lines: Line[]; emailVerified: boolean }) {
  return (
    <Section id="mails" title={m.alerts_settings_title()}>
      <p className="max-w-prose text-ink-soft">{m.alerts_settings_lead()}</p>
      {!emailVerified && (
        <Notice tone="warn" title={m.alerts_unverified_title()}>
          <p>{m.alerts_unverified_text()}</p>
        </Notice>
      )}
      <Form method="post" className="grid gap-4">
        <div className="grid divide-y divide-line rounded-xl border border-line bg-surface px-4">
          {lines.map((line) => (
            <KindLine key={line.kind} line={line} />
          ))}
        </div>
        <Button type="submit" look="secondary" name="intent" value="mails" className="justify-self-start">
          {m.alerts_settings_save()}
        </Button>
      </Form>
    </Section>
  );
}

function KindLine({ line }: { line: Line }) {
  const id = `mail-${line.kind}`;
  return (
    // A fieldset's legend cannot stand in a grid beside its choices.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={`${id}-hint`}
      className="grid gap-x-6 gap-y-1 py-2 sm:grid-cols-[minmax(0,1fr)_21rem] sm:items-center"
    >
      <div>
        <p id={id} className="font-semibold">
          {line.name}
        </p>
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {line.hint}
        </p>
      </div>
      <div className="flex flex-wrap gap-x-5 sm:grid sm:grid-cols-3 sm:gap-x-2">
        {NEWS_MAILS.map((mail) => (
          <label key={mail} className="flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name={line.kind}
              value={mail}
              defaultChecked={line.mail === mail}
              className="size-5 shrink-0 accent-brand"
            />
            <span>{CHOICES[mail]()}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
