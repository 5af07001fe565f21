import { Form, Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/app/components/button";
import { ListingStateBadge, listingStateText } from "~/app/components/editor/state-badge";
import { TextField } from "~/app/components/field";
import { dayText } from "~/app/components/format";
import { ExportLinks } from "~/app/components/import/export-links";
import { ImportLink } from "~/app/components/import/import-link";
import { type Paged, Pages } from "~/app/components/listings/list-pages";
import { EmptyState, Page, PageHeader } from "~/app/components/page";
import { LISTING_STATES, type ListingState } from "~/app/domain/listing-state";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { MyListings } from "./my-listings-loader";

/** A list longer than this is searched rather than read. */
const MANY = 20;

/** What my organisation has written: where each record stands and what it waits for. */
export function MyListingsPage({ list }: { list: MyListings }) {
  const scenario = list.noun === "scenario";
  const total = Object.values(list.counts).reduce((sum, count) => sum + count, 0);
  return (
    <Page>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <PageHeader title={scenario ? m.my_scenarios_title() : m.my_achievements_title()} />
        {list.mayStart && total > 0 && <StartLink list={list} />}
      </div>
      {(total > MANY || list.words) && <WordsForm key={list.words} list={list} />}
      {total > 0 && (
        <div className="-mb-6 flex flex-wrap items-center justify-between gap-x-6">
          <StateFilter list={list} />
          {list.records.length > 0 && <ExportLinks path={paths.myListings(list.noun)} />}
        </div>
      )}
      {list.records.length > 0 ? (
        <Records list={list} />
      ) : total > 0 ? (
        <NoneFits list={list} />
      ) : (
        <Empty list={list} />
      )}
      <Pages list={pagesOf(list)} />
    </Page>
  );
}

function StartLink({ list }: { list: MyListings }) {
  return (
    <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <ButtonLink to={paths.newListing(list.noun)}>
        {list.noun === "scenario" ? m.my_scenarios_new() : m.my_achievements_new()}
      </ButtonLink>
      <ImportLink path={paths.imports("owner")} noun={list.noun} />
    </p>
  );
}

function StateFilter({ list }: { list: MyListings }) {
  const states = LISTING_STATES.filter((state) => list.counts[state]);
  if (states.length < 2) return null;
  return (
    <nav aria-label={m.my_listings_all()}>
      <ul className="flex flex-wrap gap-x-4">
        {[null, ...states].map((state) => (
          <li key={state ?? "all"}>
            <Link
              to={hrefOf(list, { state })}
              aria-current={state === list.state ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-1 aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {state ? `${listingStateText(state)} ${list.counts[state]}` : m.my_listings_all()}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Empty({ list }: { list: MyListings }) {
  const scenario = list.noun === "scenario";
  return (
    <EmptyState title={scenario ? m.my_scenarios_empty() : m.my_achievements_empty()}>
      {!list.hasOrganisation && (
        <>
          <p>{m.my_listings_no_organisation()}</p>
          <ButtonLink to={paths.myOrganisation()}>{m.my_listings_register()}</ButtonLink>
        </>
      )}
      {list.mayStart && (
        <>
          <p className="max-w-prose text-ink-soft">
            {scenario ? m.my_scenarios_empty_next() : m.my_achievements_empty_next()}
          </p>
          <StartLink list={list} />
          <p className="max-w-prose text-ink-soft">{m.imports_empty_hint()}</p>
        </>
      )}
      {scenario && list.hasOrganisation && !list.mayStart && (
        <>
          <p className="max-w-prose text-ink-soft">{m.my_scenarios_kind_note()}</p>
          <ButtonLink to={paths.myListings("achievement")}>{m.my_achievements_title()}</ButtonLink>
        </>
      )}
    </EmptyState>
  );
}

function Records({ list }: { list: MyListings }) {
  return (
    <ul className="grid">
      {list.records.map((record) => (
        <li key={record.id} className="grid gap-1 border-b border-line py-4">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <ListingStateBadge state={record.state} />
            {record.no && <span className="text-sm text-ink-soft">{record.no}</span>}
            {list.severalOrganisations && (
              <span className="text-sm text-ink-soft">{record.organisationName}</span>
            )}
          </div>
          <Link to={paths.myListing(list.noun, record.id)} className="text-lg font-semibold">
            {record.title || m.my_listings_untitled()}
          </Link>
          {record.stateReason && <p>{m.editor_state_reason({ reason: record.stateReason })}</p>}
          <p className="text-sm text-ink-soft">
            {m.my_listings_updated({ date: dayText(record.updatedAt) })}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The list's address with another state or page; the words stay. */
function hrefOf(list: MyListings, to: { state?: ListingState | null; page?: number }): string {
  const search = new URLSearchParams();
  const state = to.state === undefined ? list.state : to.state;
  if (list.words) search.set("q", list.words);
  if (state) search.set("state", state);
  if (to.page && to.page > 1) search.set("page", String(to.page));
  const written = search.toString();
  return written ? `${paths.myListings(list.noun)}?${written}` : paths.myListings(list.noun);
}

function pagesOf(list: MyListings): Paged {
  const { page, pages, more } = list;
  return {
    page,
    pages,
    previous: page > 1 ? hrefOf(list, { page: page - 1 }) : null,
    next: more ? hrefOf(list, { page: page + 1 }) : null,
  };
}

/** Words of the title or a piece of the number, for long lists. */
function WordsForm({ list }: { list: MyListings }) {
  return (
    <Form action={paths.myListings(list.noun)} role="search" className="flex max-w-xl items-end gap-3">
      {list.state && <input type="hidden" name="state" value={list.state} />}
      <div className="min-w-0 flex-1">
        <TextField
          name="q"
          type="search"
          label={m.my_listings_search()}
          defaultValue={list.words}
          maxLength={100}
        />
      </div>
      <Button type="submit" look="secondary">
        {m.search_submit()}
      </Button>
    </Form>
  );
}

function NoneFits({ list }: { list: MyListings }) {
  return (
    <div className="pt-6">
      <EmptyState title={m.my_listings_none_fits()}>
        <Link to={paths.myListings(list.noun)} className="inline-flex min-h-11 items-center">
          {m.my_listings_show_all()}
        </Link>
      </EmptyState>
    </div>
  );
}
