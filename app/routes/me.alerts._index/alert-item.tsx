import { Link } from "@remix-run/react";
import clsx from "clsx";
import { Badge } from "~/app/components/badge";
import { momentText } from "~/app/components/format";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { ShownAlert } from "~/app/services/alerts/show-alerts";

/** One piece of news: what is new, for which own record or search, and the strongest reasons. */
export function AlertItem({ alert }: { alert: ShownAlert }) {
  const { record, own, unread } = alert;
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
        <span>{own ? m.alerts_kind_match() : m.alerts_kind_saved_search()}</span>
        {alert.score !== null && <span>{m.matches_score({ score: String(alert.score) })}</span>}
        <time dateTime={alert.createdAt}>{momentText(alert.createdAt)}</time>
      </p>
      <h2 className={clsx("text-lg", !unread && "font-medium")}>
        <Link to={paths.myAlert(alert.id)} className="inline-flex min-h-11 items-center">
          {record.title}
        </Link>
      </h2>
      <p>
        {own ? m.alerts_fits_own({ title: own.title }) : m.alerts_found_by({ name: alert.searchName ?? "" })}
      </p>
      {alert.why.length > 0 && <p className="text-sm text-ink-soft">{alert.why.join(" · ")}</p>}
    </li>
  );
}
