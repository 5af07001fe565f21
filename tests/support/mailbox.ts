import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { environment } from "~/app/environment";
import { allMailPosted } from "~/app/mail/post";

export type ReceivedMail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  link: string;
  token: string;
};

/** Every mail written to the data folder so far, in order of writing. */
export async function mailbox(): Promise<ReceivedMail[]> {
  await allMailPosted();
  return readMailbox(environment().DATA_DIR);
}

export async function mailsTo(address: string): Promise<ReceivedMail[]> {
  return (await mailbox()).filter((mail) => mail.to === address);
}

/** The newest mail to an address; throws when there is none. */
export async function lastMailTo(address: string): Promise<ReceivedMail> {
  const mail = (await mailsTo(address)).at(-1);
  if (!mail) throw new Error(`no mail to ${address}`);
  return mail;
}

export function emptyMailbox(): void {
  rmSync(join(environment().DATA_DIR, "mail"), { recursive: true, force: true });
}

/** Reads the .eml files of a data folder; for end-to-end tests, whose server is another process. */
export function readMailbox(dataDir: string): ReceivedMail[] {
  const folder = join(dataDir, "mail");
  let names: string[] = [];
  try {
    names = readdirSync(folder)
      .filter((name) => /^[^.].*\.eml$/.test(name))
      .sort();
  } catch {
    return [];
  }
  return names.map((name) => readMail(readFileSync(join(folder, name), "utf8")));
}

function readMail(source: string): ReceivedMail {
  const text = bodyOf(source, "text/plain");
  const link = /https?:\/\/\S+/.exec(text)?.[0] ?? "";
  const token = /(?:token=|\/join\/)([\w-]+)/.exec(link)?.[1] ?? "";
  const subject = decodeWords(/^Subject: (.*(?:\r\n[ \t].*)*)/m.exec(source)?.[1] ?? "");
  const to = /^To: (.*)\r$/m.exec(source)?.[1] ?? "";
  return { to, subject, text, html: bodyOf(source, "text/html"), link, token };
}

function bodyOf(source: string, type: string): string {
  const part = source.split(/^--.*\r$/m).find((piece) => piece.includes(`Content-Type: ${type}`)) ?? "";
  const body = part.slice(part.indexOf("\r\n\r\n") + 4);
  return Buffer.from(body, "base64").toString("utf8");
}

/** MIME encoded words (RFC 2047, base64) as nodemailer writes them for Chinese subjects. */
function decodeWords(header: string): string {
  const joined = header.replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
    kind.toUpperCase() === "B" ? Buffer.from(text, "base64").toString("utf8") : decodeQ(text),
  );
}

function decodeQ(text: string): string {
  const bytes = text
    .replaceAll("_", " ")
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
