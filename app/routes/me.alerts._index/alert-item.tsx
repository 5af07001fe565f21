import { m } from "~/app/locales/messages/messages";
import type { ShownAlert } from "~/app/services/alerts/show-alerts";
import { NewsItem } from "./notice-item";

/** A new match or a hit: what is new, for which own record or search, and the strongest reasons. */
export function AlertItem({ alert }: { alert: ShownAlert }) {
  const { record, own } = alert;
  return (
    <NewsItem
      {...alert}
      title={record.title}
      what={
        <>
          <span className="font-semibold text-ink">
            {own ? m.alerts_kind_match() : m.alerts_kind_saved_search()}
          </span>
          {alert.score !== null && <span>{m.matches_score({ score: String(alert.score) })}</span>}
        </>
      }
    >
      <p>
        {own ? m.alerts_fits_own({ title: own.title }) : m.alerts_found_by({ name: alert.searchName ?? "" })}
      </p>
      {alert.why.length > 0 && <p className="text-sm text-ink-soft">{alert.why.join(" · ")}</p>}
    </NewsItem>
  );
}
