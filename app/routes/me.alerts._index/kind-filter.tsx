import { Link } from "@remix-run/react";
import clsx from "clsx";
import { numberText } from "~/app/components/format";
import type { NewsKind } from "~/app/domain/notice";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";

type Filter = { kind: NewsKind; name: string; count: number };

const LOOK = "inline-flex min-h-11 items-center gap-1.5 rounded-full border px-4 no-underline";

/** Kinds that there is something of, and all of them together. */
export function KindFilter({ filters, chosen }: { filters: Filter[]; chosen: NewsKind | null }) {
  if (filters.length === 0 || (filters.length === 1 && chosen === null)) return null;
  return (
    <nav aria-label={m.notice_filter_label()} className="no-print">
      <ul className="flex flex-wrap gap-2">
        <Choice to={paths.myAlerts()} current={chosen === null} label={m.notice_filter_all()} />
        {filters.map(({ kind, name, count }) => (
          <Choice
            key={kind}
            to={`${paths.myAlerts()}?kind=${kind}`}
            current={chosen === kind}
            label={name}
            count={count}
          />
        ))}
      </ul>
    </nav>
  );
}

function Choice({
  to,
  current,
  label,
  count,
}: {
  to: string;
  current: boolean;
  label: string;
  count?: number;
}) {
  return (
    <li>
      <Link
        to={to}
        aria-current={current ? "page" : undefined}
        className={clsx(
          LOOK,
          current
            ? "border-brand bg-brand-wash font-semibold text-brand-strong"
            : "border-line-strong bg-surface text-ink hover:bg-sunken",
        )}
      >
        {label}
        {count !== undefined && <span className="text-sm text-ink-soft">{numberText(count)}</span>}
      </Link>
    </li>
  );
}
