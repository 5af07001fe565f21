import { m } from "~/app/locales/messages/messages";
import { composeMail, type Mail, type Recipient } from "../compose";

export function invitationMail(
  to: Recipient,
  invitation: { organisationName: string; inviterName: string; token: string },
): Mail {
  const locale = { locale: to.language };
  const { organisationName: organisation, inviterName: inviter, token } = invitation;
  return composeMail(to, {
    subject: m.mail_invitation_subject({ organisation }, locale),
    paragraphs: [m.mail_invitation_body({ organisation, inviter }, locale)],
    link: { label: m.mail_invitation_link({}, locale), path: `/join/${token}` },
    closing: [m.mail_invitation_closing({}, locale)],
  });
}
