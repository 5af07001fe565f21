import { Link } from "@remix-run/react";
import clsx from "clsx";
import { X } from "lucide-react";
import { m } from "~/app/locales/messages/messages";
import { numberText } from "../format";

export type Facet = {
  facet: string;
  label: string;
  values: { value: string; label: string; count: number; exact: boolean; selected: boolean; href: string }[];
};
export type Filtered = { text: string; facets: Facet[]; chips: { label: string; href: string }[] };

/** What a list is narrowed by and could be narrowed by, all of it links. */
export function Filters({ list }: { list: Filtered }) {
  return (
    <aside aria-label={m.list_filters()} className="no-print grid gap-4">
      {list.chips.length > 0 && (
        <div className="grid gap-2">
          <p className="font-semibold">{m.list_filters_active()}</p>
          <ul className="flex flex-wrap gap-2">
            {list.chips.map((chip) => (
              <li key={chip.label}>
                <Link
                  to={chip.href}
                  aria-label={m.list_remove_filter({ name: chip.label })}
                  className="inline-flex min-h-9 items-center gap-1 rounded-full border pointer-coarse:min-h-11 border-brand bg-brand-wash px-3 text-sm text-brand-strong no-underline"
                >
                  {chip.label}
                  <X aria-hidden className="size-4" />
                </Link>
              </li>
            ))}
          </ul>
          <Link
            to={list.text ? `?q=${encodeURIComponent(list.text)}` : "?"}
            className="inline-flex min-h-9 w-fit items-center pointer-coarse:min-h-11"
          >
            {m.list_clear_all()}
          </Link>
        </div>
      )}
      {/* Closed on a phone so that the records come first; the wide layout shows the groups at once. */}
      {list.facets.length > 0 && (
        <details className="rounded-lg border border-line-strong/50 bg-surface px-4 open:pb-4 lg:hidden">
          <summary className="min-h-11 content-center font-semibold">{m.list_filters()}</summary>
          <FacetGroups list={list} />
        </details>
      )}
      <div className="hidden lg:block">
        <FacetGroups list={list} />
      </div>
    </aside>
  );
}

/** Shown before "more" is asked for. */
const SHORT = 8;

function FacetGroups({ list }: { list: Filtered }) {
  return (
    <div className="grid gap-5">
      {list.facets.map((facet) => {
        const shown = facet.values.filter((value, position) => position < SHORT || value.selected);
        const rest = facet.values.filter((value) => !shown.includes(value));
        return (
          <section key={facet.facet} className="grid gap-1">
            <h2 className="text-base">{facet.label}</h2>
            <FacetLinks facet={facet.facet} values={shown} />
            {rest.length > 0 && (
              <details>
                <summary className="min-h-9 content-center text-sm text-brand pointer-coarse:min-h-11">
                  {m.facet_more({ count: String(rest.length) })}
                </summary>
                <FacetLinks facet={facet.facet} values={rest} />
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}

function FacetLinks({ facet, values }: Pick<Facet, "facet" | "values">) {
  return (
    <ul>
      {values.map((value) => (
        <li key={value.value}>
          <Link
            to={value.href}
            rel="nofollow"
            aria-current={value.selected ? "true" : undefined}
            className={clsx(
              "-mx-2 flex min-h-9 items-center justify-between gap-2 rounded-md px-2 py-1 leading-snug no-underline hover:bg-sunken pointer-coarse:min-h-11",
              value.selected ? "bg-brand-wash font-semibold text-brand-strong" : "text-ink",
            )}
          >
            <span className="inline-flex items-center gap-2">
              {facet === "domain" && (
                <span
                  aria-hidden
                  data-domain={value.value}
                  className="h-4 w-1 shrink-0 rounded-full bg-accent"
                />
              )}
              {value.label}
            </span>
            <span className="text-sm text-ink-soft">
              {value.exact ? numberText(value.count) : `${numberText(value.count)}+`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
