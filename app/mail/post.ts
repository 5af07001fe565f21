import { randomUUID } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer from "nodemailer";
import { environment } from "~/app/environment";
import { log } from "~/app/http/log";
import { m } from "~/app/locales/messages/messages";
import { singleton } from "~/db/singleton";
import type { Mail } from "./compose";

const underWay = singleton("mail-under-way", () => new Set<Promise<void>>());

/** A mail sent twice under one identity is one mail: the same file, and the same Message-ID for a mail server. */
export type MailIdentity = { id: string; at: string };
const newIdentity = (): MailIdentity => ({ id: randomUUID(), at: new Date().toISOString() });

/**
 * Sends a mail without making anybody wait. Call it after the change has committed: a failure is logged
 * (never with an address or a link) and the mail is kept in `mail/unsent`; what the person did stands.
 * Who wants to know may wait for the promise: it resolves when the mail was sent or kept, and never rejects.
 */
export function postMail(mail: Mail, as: MailIdentity = newIdentity()): Promise<void> {
  const sending = deliver(mail, as).finally(() => underWay.delete(sending));
  underWay.add(sending);
  return sending;
}

/** Resolves when no mail is on its way: for commands that end, and for a server that stops. */
export async function allMailPosted(): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay);
}

async function deliver(mail: Mail, as: MailIdentity): Promise<void> {
  const { id } = as;
  try {
    const { SMTP_URL } = environment();
    if (SMTP_URL) await smtp(SMTP_URL).sendMail(envelope(mail, id));
    else await writeMail(mail, as, "");
    log().info({ id }, "mail sent");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    log().error({ id, code }, "mail could not be sent");
    await writeMail(mail, as, "unsent").catch(() => log().error({ id }, "mail could not be kept"));
  }
}

function smtp(url: string) {
  return singleton(`smtp ${url}`, () =>
    nodemailer.createTransport({ url, connectionTimeout: 15_000, socketTimeout: 30_000 }),
  );
}

function envelope(mail: Mail, id: string) {
  const name = m.site_name({}, { locale: mail.language });
  return {
    from: { name, address: environment().MAIL_FROM },
    to: mail.to,
    messageId: `<${id}@${new URL(environment().SITE_URL).hostname}>`,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    ...(mail.headers ? { headers: mail.headers } : {}),
    textEncoding: "base64" as const,
  };
}

/** Writes `<time>-<id>.eml` into the mail folder; a reader never sees half a file. */
async function writeMail(mail: Mail, { id, at }: MailIdentity, subfolder: string): Promise<void> {
  const folder = join(environment().DATA_DIR, "mail", subfolder);
  const printer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const printed = await printer.sendMail(envelope(mail, id));
  const name = `${at.replace(/[:.]/g, "-")}-${id}.eml`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `.${name}`), printed.message);
  await rename(join(folder, `.${name}`), join(folder, name));
}
