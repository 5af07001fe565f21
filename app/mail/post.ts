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

/**
 * Sends a mail without making anybody wait. Call it after the change has committed: a failure is logged
 * (never with an address or a link) and the mail is kept in `mail/unsent`; what the person did stands.
 * Who wants to know may wait for the promise: it resolves when the mail was sent or kept, and never rejects.
 */
export function postMail(mail: Mail): Promise<void> {
  const sending = deliver(mail).finally(() => underWay.delete(sending));
  underWay.add(sending);
  return sending;
}

/** Resolves when no mail is on its way: for commands that end, and for a server that stops. */
export async function allMailPosted(): Promise<void> {
  while (underWay.size > 0) await Promise.all(underWay);
}

async function deliver(mail: Mail): Promise<void> {
  const id = randomUUID();
  try {
    const { SMTP_URL } = environment();
    if (SMTP_URL) await smtp(SMTP_URL).sendMail(envelope(mail));
    else await writeMail(mail, id, "");
    log().info({ id }, "mail sent");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    log().error({ id, code }, "mail could not be sent");
    await writeMail(mail, id, "unsent").catch(() => log().error({ id }, "mail could not be kept"));
  }
}

function smtp(url: string) {
  return singleton(`smtp ${url}`, () =>
    nodemailer.createTransport({ url, connectionTimeout: 15_000, socketTimeout: 30_000 }),
  );
}

function envelope(mail: Mail) {
  const name = m.site_name({}, { locale: mail.language });
  return {
    from: { name, address: environment().MAIL_FROM },
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    ...(mail.headers ? { headers: mail.headers } : {}),
    textEncoding: "base64" as const,
  };
}

/** Writes `<time>-<id>.eml` into the mail folder; a reader never sees half a file. */
async function writeMail(mail: Mail, id: string, subfolder: string): Promise<void> {
  const folder = join(environment().DATA_DIR, "mail", subfolder);
  const printer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const printed = await printer.sendMail(envelope(mail));
  const name = `${new Date().toISOString().replace(/[:.]/g, "-")}-${id}.eml`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `.${name}`), printed.message);
  await rename(join(folder, `.${name}`), join(folder, name));
}
