import { dayText } from "~/app/components/format";
import { daysAfter } from "~/app/domain/calendar";
import { m } from "~/app/locales/messages/messages";
import type { NewsDay } from "~/app/services/alerts/list-alerts";
import { AlertItem } from "./alert-item";
import { NoticeItem } from "./notice-item";

/** News under the day it came, the newest day first. `today` is YYYY-MM-DD by China's clock. */
export function NewsDays({ days, today }: { days: NewsDay[]; today: string }) {
  return (
    <div className="grid gap-6">
      {days.map(({ day, items }) => (
        <section key={day} aria-labelledby={`day-${day}`} className="grid gap-3">
          <h2 id={`day-${day}`} className="text-base text-ink-soft">
            <time dateTime={day}>{dayName(day, today)}</time>
          </h2>
          <ol className="grid gap-3">
            {items.map(({ alert, notice }) =>
              alert ? (
                <AlertItem key={alert.id} alert={alert} />
              ) : (
                <NoticeItem key={notice.id} notice={notice} />
              ),
            )}
          </ol>
        </section>
      ))}
    </div>
  );
}

function dayName(day: string, today: string): string {
  if (day === today) return m.notice_day_today();
  const yesterday = daysAfter(`${today}T00:00:00.000Z`, -1).slice(0, 10);
  return day === yesterday ? m.notice_day_yesterday() : dayText(day);
}
