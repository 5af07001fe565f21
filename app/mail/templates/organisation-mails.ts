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

export function organisationVerifiedMail(to: Recipient, organisation: string): Mail {
  const locale = { locale: to.language };
  return composeMail(to, {
    subject: m.mail_organisation_verified_subject({ organisation }, locale),
    paragraphs: [m.mail_organisation_verified_body({ organisation }, locale)],
    link: { label: m.mail_organisation_verified_link({}, locale), path: "/me" },
    closing: [],
  });
}

export function organisationRejectedMail(to: Recipient, organisation: string, reason: string): Mail {
  const locale = { locale: to.language };
  return composeMail(to, {
    subject: m.mail_organisation_rejected_subject({ organisation }, locale),
    paragraphs: [
      m.mail_organisation_rejected_body({ organisation }, locale),
      m.mail_reason({ reason }, locale),
    ],
    link: { label: m.mail_organisation_rejected_link({}, locale), path: "/me/organisation" },
    closing: [],
  });
}

export function organisationSuspendedMail(to: Recipient, organisation: string, reason: string): Mail {
  const locale = { locale: to.language };
  return composeMail(to, {
    subject: m.mail_organisation_suspended_subject({ organisation }, locale),
    paragraphs: [
      m.mail_organisation_suspended_body({ organisation }, locale),
      m.mail_reason({ reason }, locale),
    ],
    link: { label: m.mail_organisation_suspended_link({}, locale), path: "/me/organisation" },
    closing: [],
  });
}

export function platformCorrectedMail(to: Recipient, organisation: string, reason: string): Mail {
  const locale = { locale: to.language };
  return composeMail(to, {
    subject: m.bridge_mail_corrected_subject({ organisation }, locale),
    paragraphs: [m.bridge_mail_corrected_body({ organisation }, locale), m.mail_reason({ reason }, locale)],
    link: { label: m.bridge_mail_corrected_link({}, locale), path: "/me/organisation" },
    closing: [],
  });
}
