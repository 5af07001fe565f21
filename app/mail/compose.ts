import type { Language } from "~/app/domain/person";
import { environment } from "~/app/environment";
import { m } from "~/app/locales/messages/messages";

export type Mail = { to: string; language: Language; subject: string; text: string; html: string };

/** Whom a mail goes to; `name` is empty while nobody has proved that the address is theirs. */
export type Recipient = { email: string; name: string; language: Language };

type Draft = {
  subject: string;
  paragraphs: string[];
  /** The one thing that is asked; `path` is a path on this site. */
  link: { label: string; path: string };
  closing: string[];
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

/** Builds both forms of a mail, in the recipient's language, around its one link. */
export function composeMail(to: Recipient, draft: Draft): Mail {
  const locale = to.language;
  const href = environment().SITE_URL + draft.link.path;
  const greeting = to.name
    ? m.mail_greeting({ name: oneLine(to.name) }, { locale })
    : m.mail_greeting_unnamed({}, { locale });
  const signature = m.mail_signature({}, { locale });
  const before = [greeting, ...draft.paragraphs].map(oneLine);
  const after = [...draft.closing, signature].map(oneLine);
  return {
    to: to.email,
    language: locale,
    subject: oneLine(draft.subject),
    text: `${[...before, `${draft.link.label}\n${href}`, ...after].join("\n\n")}\n`,
    html: htmlPage(locale, draft.subject, before, { label: draft.link.label, href }, after),
  };
}

function htmlPage(
  language: Language,
  title: string,
  before: string[],
  link: { label: string; href: string },
  after: string[],
): string {
  const paragraphs = (lines: string[]) => lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("\n");
  const href = escapeHtml(link.href);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body>
${paragraphs(before)}
<p><a href="${href}"><strong>${escapeHtml(link.label)}</strong></a><br>${href}</p>
${paragraphs(after)}
</body>
</html>
`;
}
