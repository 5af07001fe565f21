import { Link } from "@remix-run/react";
import { ButtonLink } from "~/app/components/button";
import { ListingStateBadge, listingStateText } from "~/app/components/editor/state-badge";
import { dayText } from "~/app/components/format";
import { ExportLinks } from "~/app/components/import/export-links";
import { ImportLink } from "~/app/components/import/import-link";
import { EmptyState, Page, PageHeader } from "~/app/components/page";
import { LISTING_STATES } from "~/app/domain/listing-state";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { MyListings } from "./my-listings-loader";

/** What my organisation has written: where each record stands and what it waits for. */
export function MyListingsPage({ list }: { list: MyListings }) {
  const scenario = list.noun === "scenario";
  return (
    <Page>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <PageHeader title={scenario ? m.my_scenarios_title() : m.my_achievements_title()} />
        {list.mayStart && list.records.length > 0 && <StartLink list={list} />}
      </div>
      {list.records.length > 0 && (
        <div className="-mb-6 flex flex-wrap items-center justify-between gap-x-6">
          <StateFilter list={list} />
          <ExportLinks path={paths.myListings(list.noun)} />
        </div>
      )}
      {list.records.length === 0 ? <Empty list={list} /> : <Records list={list} />}
      <Pages list={list} />
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
  if (states.length < 2) return <span />;
  const base = paths.myListings(list.noun);
  return (
    <nav aria-label={m.my_listings_all()}>
      <ul className="flex flex-wrap gap-x-4">
        {[null, ...states].map((state) => (
          <li key={state ?? "all"}>
            <Link
              to={state ? `${base}?state=${state}` : base}
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

function Pages({ list }: { list: MyListings }) {
  if (list.page === 1 && !list.more) return null;
  const href = (page: number) =>
    `?${new URLSearchParams({ ...(list.state ? { state: list.state } : {}), page: String(page) })}`;
  return (
    <nav aria-label={m.page_position({ page: String(list.page) })} className="flex gap-4">
      {list.page > 1 && <Link to={href(list.page - 1)}>{m.page_previous()}</Link>}
      {list.more && <Link to={href(list.page + 1)}>{m.page_next()}</Link>}
    </nav>
  );
}
