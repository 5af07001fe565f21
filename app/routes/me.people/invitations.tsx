import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { dayText } from "~/app/components/format";
import { Section } from "~/app/components/page";
import type { MemberRole } from "~/app/domain/organisation";
import { m } from "~/app/locales/messages/messages";
import { doing } from "./doing";
import { roleName } from "./role-names";

type Invitation = { id: string; email: string; role: MemberRole; expiresAt: string };

/** Invitations that nobody has accepted yet. */
export function Invitations({
  organisationId,
  invitations,
}: {
  organisationId: string;
  invitations: Invitation[];
}) {
  return (
    <Section id="invitations" title={m.people_invitations_title()}>
      <ul className="grid gap-3">
        {invitations.map(({ id, email, role, expiresAt }) => (
          <li key={id} className="flex items-center justify-between gap-3 border-b border-line pb-3">
            <div className="min-w-0">
              <p>{email}</p>
              <p className="text-sm text-ink-soft">
                {m.people_invitation_until({ role: roleName(role), date: dayText(expiresAt) })}
              </p>
            </div>
            <Form method="post" action={doing("revoke", organisationId)} className="shrink-0">
              <input type="hidden" name="invitationId" value={id} />
              <Button type="submit" look="secondary" aria-label={m.people_revoke_of({ email })}>
                {m.people_revoke()}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
