import { Link } from "@remix-run/react";
import { X } from "lucide-react";
import { m } from "~/app/locales/messages/messages";
import { Badge } from "../badge";
import type { Column } from "./comparison";

/** What stays in sight above a column: two lines at most. */
export function ColumnHead({ column }: { column: Column }) {
  return (
    <div data-domain={column.domain?.code ?? "none"} className="grid gap-1 text-left font-normal">
      <span aria-hidden className="h-1 w-8 rounded-full bg-accent" />
      <Link to={`/achievements/${column.no}`} className="font-semibold text-ink hover:text-brand">
        {column.title}
      </Link>
    </div>
  );
}

/** Whose it is, its number, and the way to take it out. */
export function ColumnFacts({ column }: { column: Column }) {
  return (
    <div className="grid justify-items-start gap-1">
      <span>
        {[column.organisation?.name ?? m.detail_imported_unit(), column.city]
          .filter(Boolean)
          .join(m.fact_separator())}
      </span>
      <span className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
        {column.no}
        {column.publicState !== "open" && <Badge shape="stopped">{stateName(column.publicState)}</Badge>}
        {column.isSample && <Badge>{m.sample_badge()}</Badge>}
      </span>
      <Link
        to={column.withoutHref}
        preventScrollReset
        aria-label={m.compare_remove_named({ title: column.title })}
        className="no-print -mx-2 inline-flex min-h-11 items-center gap-1 px-2 text-sm no-underline hover:underline"
      >
        <X aria-hidden className="size-4" />
        {m.compare_remove()}
      </Link>
    </div>
  );
}

function stateName(state: "on_hold" | "closed"): string {
  return state === "on_hold" ? m.public_state_on_hold() : m.public_state_closed();
}
