import { Link } from "@remix-run/react";
import clsx from "clsx";
import { X } from "lucide-react";
import { m } from "~/app/locales/messages/messages";
import { ButtonLink } from "../button";
import { numberText } from "../format";
import { Notice } from "../notice";
import { EmptyState, Page, PageHeader } from "../page";
import { SearchForm } from "../search-form";
import { type Card, ListingCard } from "./listing-card";

type Facet = {
  facet: string;
  label: string;
  values: { value: string; label: string; count: number; exact: boolean; selected: boolean; href: string }[];
};
export type List = {
  index: "scenarios" | "achievements";
  text: string;
  cards: Card[];
  total: { value: number; exact: boolean };
  relaxed: boolean;
  facets: Facet[];
  chips: { label: string; href: string }[];
  sorts: { name: "relevance" | "newest" | "deadline"; href: string; current: boolean }[];
  previous: string | null;
  next: string | null;
  page: number;
  down: boolean;
  /** Filters and sort as hidden fields, so that a new search keeps them. */
  kept: [string, string][];
};

const SORTS = {
  relevance: () => m.sort_relevance(),
  newest: () => m.sort_newest(),
  deadline: () => m.sort_deadline(),
};

/** A public list: search box, chosen filters, facets with counts, sort, records, pages. All of its state is in the address. */
export function ListPageView({ list }: { list: List }) {
  const scenarios = list.index === "scenarios";
  return (
    <Page>
      <PageHeader
        title={scenarios ? m.list_scenarios_title() : m.list_achievements_title()}
        lead={scenarios ? m.list_scenarios_lead() : m.list_achievements_lead()}
      >
        <SearchForm action={`/${list.index}`} text={list.text} hidden={list.kept} />
      </PageHeader>
      <div className="grid items-start gap-8 lg:grid-cols-[16rem_1fr]">
        <Filters list={list} />
        <div className="grid min-w-0 gap-3">
          <Toolbar list={list} />
          {list.down && <Notice tone="warn" title={m.list_down()} />}
          {list.relaxed && <Notice title={m.list_relaxed()} />}
          {list.cards.length === 0 && !list.down ? <Nothing list={list} /> : <Results cards={list.cards} />}
          <Pages list={list} />
        </div>
      </div>
    </Page>
  );
}

function countText(count: { value: number; exact: boolean }): string {
  return count.exact ? numberText(count.value) : m.list_count_more({ count: numberText(count.value) });
}

function Toolbar({ list }: { list: List }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-b border-line pb-3">
      <p role="status">{m.list_count({ count: countText(list.total) })}</p>
      <nav aria-label={m.list_sort()} className="flex flex-wrap gap-1">
        {list.sorts.map((sort) => (
          <Link
            key={sort.name}
            to={sort.href}
            aria-current={sort.current ? "true" : undefined}
            className={clsx(
              "inline-flex min-h-11 items-center rounded-lg px-3 no-underline",
              sort.current ? "bg-brand-wash font-semibold text-brand-strong" : "text-ink hover:bg-sunken",
            )}
          >
            {SORTS[sort.name]()}
          </Link>
        ))}
      </nav>
    </div>
  );
}

function Filters({ list }: { list: List }) {
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
                  className="inline-flex min-h-9 items-center gap-1 rounded-full border border-brand bg-brand-wash px-3 text-sm text-brand-strong no-underline"
                >
                  {chip.label}
                  <X aria-hidden className="size-4" />
                </Link>
              </li>
            ))}
          </ul>
          <Link to={list.text ? `?q=${encodeURIComponent(list.text)}` : "?"}>{m.list_clear_all()}</Link>
        </div>
      )}
      {/* Closed on a phone so that the records come first; the wide layout shows the groups at once. */}
      <details className="rounded-xl border border-line bg-surface p-3 lg:hidden">
        <summary className="min-h-11 content-center font-semibold">{m.list_filters()}</summary>
        <FacetGroups list={list} />
      </details>
      <div className="hidden lg:block">
        <FacetGroups list={list} />
      </div>
    </aside>
  );
}

/** Shown before "more" is asked for. */
const SHORT = 8;

function FacetGroups({ list }: { list: List }) {
  return (
    <div className="grid gap-5">
      {list.facets.map((facet) => {
        const shown = facet.values.filter((value, position) => position < SHORT || value.selected);
        const rest = facet.values.filter((value) => !shown.includes(value));
        return (
          <section key={facet.facet} className="grid gap-1">
            <h2 className="text-base">{facet.label}</h2>
            <FacetLinks values={shown} />
            {rest.length > 0 && (
              <details>
                <summary className="min-h-9 content-center text-sm text-brand">
                  {m.facet_more({ count: String(rest.length) })}
                </summary>
                <FacetLinks values={rest} />
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}

function FacetLinks({ values }: { values: Facet["values"] }) {
  return (
    <ul>
      {values.map((value) => (
        <li key={value.value}>
          <Link
            to={value.href}
            rel="nofollow"
            aria-current={value.selected ? "true" : undefined}
            className={clsx(
              "flex min-h-9 items-center justify-between gap-2 rounded-md px-2 no-underline hover:bg-sunken",
              value.selected ? "bg-brand-wash font-semibold text-brand-strong" : "text-ink",
            )}
          >
            <span>{value.label}</span>
            <span className="text-sm text-ink-soft">
              {value.exact ? numberText(value.count) : `${numberText(value.count)}+`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Results({ cards }: { cards: Card[] }) {
  return (
    <div>
      {cards.map((card) => (
        <ListingCard key={card.no} card={card} />
      ))}
    </div>
  );
}

function Nothing({ list }: { list: List }) {
  return (
    <EmptyState title={m.list_empty_title()}>
      <p className="text-ink-soft">{m.list_empty_hint()}</p>
      {(list.chips.length > 0 || list.text) && (
        <ButtonLink look="secondary" to={`/${list.index}`}>
          {m.list_clear_all()}
        </ButtonLink>
      )}
    </EmptyState>
  );
}

function Pages({ list }: { list: List }) {
  if (!list.previous && !list.next) return null;
  return (
    <nav
      aria-label={m.page_position({ page: String(list.page) })}
      className="no-print flex items-center justify-between gap-3 pt-4"
    >
      {list.previous ? (
        <ButtonLink look="secondary" to={list.previous} rel="prev">
          {m.page_previous()}
        </ButtonLink>
      ) : (
        <span />
      )}
      <span className="text-ink-soft">{m.page_position({ page: String(list.page) })}</span>
      {list.next ? (
        <ButtonLink look="secondary" to={list.next} rel="next">
          {m.page_next()}
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
