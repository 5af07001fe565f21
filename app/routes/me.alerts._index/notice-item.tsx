import { Link } from "@remix-run/react";
import clsx from "clsx";
import type { ReactNode } from "react";
import { Badge } from "~/app/components/badge";
import { clockText } from "~/app/components/format";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { ShownNotice } from "~/app/services/notices/show-notices";

/** One piece of news: a mark while unread, what it is, when; below, what it is about and what it says. */
export function NewsItem({
  id,
  unread,
  createdAt,
  what,
  title,
  children,
}: {
  id: string;
  unread: boolean;
  createdAt: string;
  what: ReactNode;
  title: string;
  children: ReactNode;
}) {
  return (
    <li
      className={clsx(
        "grid gap-1 rounded-xl border bg-surface p-4 sm:p-5",
        unread ? "border-l-4 border-line border-l-brand" : "border-line",
      )}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
        {unread && (
          <Badge tone="brand" shape="active">
            {m.alerts_unread()}
          </Badge>
        )}
        {what}
        <time dateTime={createdAt}>{clockText(createdAt)}</time>
      </p>
      <h3 className={clsx("text-lg break-words", !unread && "font-medium")}>
        <Link to={paths.myAlert(id)} className="inline-flex min-h-11 items-center">
          {title}
        </Link>
      </h3>
      {children}
    </li>
  );
}

/** What happened to a thing of one's own: what, to what, what is asked, and an operator's reason. */
export function NoticeItem({ notice }: { notice: ShownNotice }) {
  const { what, no, line, reason } = notice;
  return (
    <NewsItem
      {...notice}
      what={
        <>
          <span className="font-semibold text-ink">{what}</span>
          {no && <span>{no}</span>}
        </>
      }
    >
      <p>{line}</p>
      {reason && <p className="break-words whitespace-pre-line text-ink-soft">{m.mail_reason({ reason })}</p>}
    </NewsItem>
  );
}
