import { Link } from "@remix-run/react";
import clsx from "clsx";
import type { ReactNode } from "react";
import { m } from "~/app/locales/messages/messages";
import { numberText } from "../format";
import { ExportLinks } from "../import/export-links";
import { Notice } from "../notice";
import { Page, PageHeader } from "../page";
import { DidYouMean } from "./did-you-mean";
import { type Filtered, Filters } from "./list-filters";
import { Nothing, type NothingFound } from "./list-nothing";
import { type Paged, Pages } from "./list-pages";
import { type Card, ListingCard } from "./listing-card";

export type List = Filtered &
  NothingFound &
  Paged & {
    cards: Card[];
    total: { value: number; exact: boolean };
    relaxed: boolean;
    sorts: { name: "relevance" | "newest" | "deadline"; href: string; current: boolean }[];
    down: boolean;
  };

const SORTS = {
  relevance: () => m.sort_relevance(),
  newest: () => m.sort_newest(),
  deadline: () => m.sort_deadline(),
};

/**
 * A public list: search box, chosen filters, facets with counts, sort, records, pages. All of its state is in
 * the address. `search` is the search box; `keep` is what the person can do with this search as a whole, shown
 * beside the results and, where there are none, with the ways on.
 */
export function ListPageView({ list, search, keep }: { list: List; search: ReactNode; keep?: ReactNode }) {
  const scenarios = list.index === "scenarios";
  const nothing = list.cards.length === 0 && !list.down;
  const narrowable = list.facets.length > 0 || list.chips.length > 0;
  return (
    <Page>
      <PageHeader
        title={scenarios ? m.list_scenarios_title() : m.list_achievements_title()}
        lead={scenarios ? m.list_scenarios_lead() : m.list_achievements_lead()}
      >
        {search}
      </PageHeader>
      <div className={clsx("grid items-start gap-8", narrowable && "lg:grid-cols-[16rem_1fr]")}>
        {narrowable && <Filters list={list} />}
        <div className="grid min-w-0 gap-3">
          <Toolbar list={list} keep={nothing ? null : keep} nothing={nothing} />
          {list.down && <Notice tone="warn" title={m.list_down()} />}
          {list.meant && <DidYouMean meant={list.meant} />}
          {list.relaxed && !nothing && <Notice title={m.list_relaxed()} />}
          {nothing ? <Nothing list={list} keep={keep} /> : <Results cards={list.cards} />}
          <Pages list={list} />
        </div>
      </div>
    </Page>
  );
}

function countText(count: { value: number; exact: boolean }): string {
  return count.exact ? numberText(count.value) : m.list_count_more({ count: numberText(count.value) });
}

/** How many there are and in which order; at the other end what can be done with all of them. */
function Toolbar({ list, keep, nothing }: { list: List; keep: ReactNode; nothing: boolean }) {
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line-strong/50 pb-3">
      <p role="status" className="font-semibold">
        {m.list_count({ count: countText(list.total) })}
      </p>
      {!nothing && <Sorts sorts={list.sorts} />}
      <span className="hidden flex-1 sm:block" />
      {list.cards.length > 0 && <ExportLinks path={`/${list.index}`} />}
      {keep}
    </div>
  );
}

function Sorts({ sorts }: Pick<List, "sorts">) {
  return (
    <nav aria-label={m.list_sort()} className="flex flex-wrap gap-1">
      {sorts.map((sort) => (
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
