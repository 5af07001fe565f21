import { m } from "~/app/locales/messages/messages";
import { ButtonLink } from "../button";
import { Section } from "../page";

/** What a reader for whom a record fits does next, and when the two sides learn who to call. */
export function NextStep({ text, action, to }: { text: string; action: string; to: string }) {
  return (
    <div className="no-print rounded-xl bg-brand-wash p-5 sm:p-6">
      <Section id="next" title={m.detail_next()}>
        <div className="grid max-w-prose gap-1">
          <p>{text}</p>
          <p className="text-sm text-ink-soft">{m.detail_contact_note()}</p>
        </div>
        <ButtonLink to={to} className="justify-self-start">
          {action}
        </ButtonLink>
      </Section>
    </div>
  );
}
