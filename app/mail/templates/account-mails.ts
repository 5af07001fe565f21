import { m } from "~/app/locales/messages/messages";
import { composeMail, type Mail, type Recipient } from "../compose";

/** Asks somebody who signed up to prove the address. */
export function verifyEmailMail(to: Recipient, token: string): Mail {
  const locale = { locale: to.language };
  return composeMail(to, {
    subject: m.mail_verify_subject({}, locale),
    paragraphs: [m.mail_verify_body({}, locale)],
    link: { label: m.mail_verify_link({}, locale), path: `/verify-email?token=${token}` },
    closing: [m.mail_verify_closing({}, locale)],
  });
}

/** Tells the holder of an address that somebody tried to sign up with it again. */
export function accountExistsMail(to: Recipient): Mail {
  const locale = { locale: to.language };
  return composeMail(to, {
    subject: m.mail_exists_subject({}, locale),
    paragraphs: [m.mail_exists_body({}, locale)],
    link: { label: m.mail_exists_link({}, locale), path: "/sign-in" },
    closing: [m.mail_exists_closing({}, locale)],
  });
}

export function resetPasswordMail(to: Recipient, token: string): Mail {
  const locale = { locale: to.language };
  return composeMail(to, {
    subject: m.mail_reset_subject({}, locale),
    paragraphs: [m.mail_reset_body({}, locale)],
    link: { label: m.mail_reset_link({}, locale), path: `/reset-password?token=${token}` },
    closing: [m.mail_reset_closing({}, locale)],
  });
}

/** Tells somebody that the password was changed, in case it was not they who did it. */
export function passwordChangedMail(to: Recipient): Mail {
  const locale = { locale: to.language };
  return composeMail(to, {
    subject: m.mail_password_changed_subject({}, locale),
    paragraphs: [m.mail_password_changed_body({}, locale)],
    link: { label: m.mail_password_changed_link({}, locale), path: "/forgot-password" },
    closing: [],
  });
}
