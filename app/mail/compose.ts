import type { Language } from "~/app/domain/person";
import { environment } from "~/app/environment";
import { m } from "~/app/locales/messages/messages";

export type Mail = {
  to: string;
  language: Language;
  subject: string;
  text: string;
  html: string;
  /** Beside the usual ones. */
  headers?: Record<string, string>;
};

/** Whom a mail goes to; `name` is empty while nobody has proved that the address is theirs. */
export type Recipient = { email: string; name: string; language: Language };

/** Things a mail tells of: each a line, with a line about it. */
export type MailList = { title: string; entries: { title: string; note: string }[] };

type Draft = {
  subject: string;
  paragraphs: string[];
  lists?: MailList[];
  /** The one thing that is asked; `path` is a path on this site. */
  link: { label: string; path: string };
  closing: string[];
  /** Small links at the end, such as the one that stops mails of this kind. */
  footer?: { label: string; path: string }[];
};

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? "");
/** A name or a reason is one line: it must not be able to look like a part of the mail. */
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** What both forms of a mail say, in order. */
type Body = {
  before: string[];
  lists: MailList[];
  link: Href;
  after: string[];
  footer: Href[];
};
type Href = { label: string; href: string };

/** Builds both forms of a mail, in the recipient's language, around its one link. */
export function composeMail(to: Recipient, draft: Draft): Mail {
  const locale = to.language;
  const greeting = to.name
    ? m.mail_greeting({ name: oneLine(to.name) }, { locale })
    : m.mail_greeting_unnamed({}, { locale });
  const signature = m.mail_signature({}, { locale });
  const at = ({ label, path }: { label: string; path: string }): Href => ({
    label,
    href: environment().SITE_URL + path,
  });
  const body: Body = {
    before: [greeting, ...draft.paragraphs].map(oneLine),
    lists: (draft.lists ?? []).map(inLines),
    link: at(draft.link),
    after: [...draft.closing, signature].map(oneLine),
    footer: (draft.footer ?? []).map(at),
  };
  return {
    to: to.email,
    language: locale,
    subject: oneLine(draft.subject),
    text: textOf(body),
    html: htmlOf(locale, draft.subject, body),
  };
}

function inLines({ title, entries }: MailList): MailList {
  return {
    title: oneLine(title),
    entries: entries.map((entry) => ({ title: oneLine(entry.title), note: oneLine(entry.note) })),
  };
}

function textOf({ before, lists, link, after, footer }: Body): string {
  const ofList = ({ title, entries }: MailList) =>
    [title, ...entries.map((entry) => `- ${entry.title}${entry.note && `\n  ${entry.note}`}`)].join("\n");
  const ofLink = ({ label, href }: Href) => `${label}\n${href}`;
  const paragraphs = [...before, ...lists.map(ofList), ofLink(link), ...after, ...footer.map(ofLink)];
  return `${paragraphs.join("\n\n")}\n`;
}

/** Readable on a phone and on a desk; mail programs turn the colours themselves in the dark. */
const STYLES = {
  body: "max-width:36em;margin:0 auto;padding:16px;font-family:sans-serif;font-size:16px;line-height:1.6;overflow-wrap:anywhere",
  // The brand colour, as a mail cannot read the tokens.
  button:
    "display:inline-block;margin:8px 0;padding:8px 20px;border-radius:8px;background:#005e68;color:#fff;text-decoration:none",
  heading: "margin:24px 0 8px;font-size:18px",
  list: "margin:0;padding-left:20px",
  entry: "margin:0 0 8px",
  small: "font-size:14px",
  end: "margin-top:24px;font-size:14px",
};

function htmlOf(language: Language, title: string, { before, lists, link, after, footer }: Body): string {
  const paragraphs = (lines: string[]) => lines.map((line) => `<p>${escapeHtml(line)}</p>`);
  const href = escapeHtml(link.href);
  const content = [
    ...paragraphs(before),
    ...lists.map(htmlList),
    `<p><a href="${href}" style="${STYLES.button}"><strong>${escapeHtml(link.label)}</strong></a><br><span style="${STYLES.small}">${href}</span></p>`,
    ...paragraphs(after),
    ...(footer.length > 0 ? [`<p style="${STYLES.end}">${footer.map(htmlLink).join("<br>\n")}</p>`] : []),
  ];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title></head>
<body style="${STYLES.body}">
${content.join("\n")}
</body>
</html>
`;
}

const htmlLink = ({ label, href }: Href) => `<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;

function htmlList({ title, entries }: MailList): string {
  const items = entries.map(
    (entry) =>
      `<li style="${STYLES.entry}"><strong>${escapeHtml(entry.title)}</strong><br>${escapeHtml(entry.note)}</li>`,
  );
  return `<h2 style="${STYLES.heading}">${escapeHtml(title)}</h2>\n<ul style="${STYLES.list}">\n${items.join("\n")}\n</ul>`;
}
