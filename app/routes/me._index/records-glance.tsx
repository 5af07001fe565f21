import { Link } from "@remix-run/react";
import { ListingStateBadge } from "~/app/components/editor/state-badge";
import { Section } from "~/app/components/page";
import type { ListingNoun } from "~/app/domain/listing-number";
import { LISTING_STATES, type ListingState } from "~/app/domain/listing-state";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";

export type RecordCounts = { noun: ListingNoun; counts: Partial<Record<ListingState, number>> }[];

/** How many records stand where, each a way into the list. */
export function RecordsGlance({ records }: { records: RecordCounts }) {
  const some = records.filter(({ counts }) => Object.keys(counts).length > 0);
  if (some.length === 0) return null;
  return (
    <Section id="records" title={m.me_records_title()}>
      <dl className="grid gap-2">
        {some.map(({ noun, counts }) => (
          <div key={noun} className="grid grid-cols-[8rem_minmax(0,1fr)] items-baseline gap-x-4">
            <dt>
              <Link to={paths.myListings(noun)} className="inline-flex min-h-11 items-center font-semibold">
                {noun === "scenario" ? m.me_nav_scenarios() : m.me_nav_achievements()}
              </Link>
            </dt>
            <dd className="flex flex-wrap gap-x-5">
              {LISTING_STATES.filter((state) => counts[state]).map((state) => (
                <Link
                  key={state}
                  to={`${paths.myListings(noun)}?state=${state}`}
                  className="inline-flex min-h-11 items-center gap-2 text-ink no-underline hover:underline"
                >
                  <ListingStateBadge state={state} />
                  {counts[state]}
                </Link>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
