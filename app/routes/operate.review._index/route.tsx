import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireOperator } from "~/app/auth/actor";
import { ExportLinks } from "~/app/components/import/export-links";
import { EmptyState, Page, PageHeader } from "~/app/components/page";
import { QUEUE_STATES, type QueueState } from "~/app/domain/review-queue";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { countQueues, type QueueCounts, viewQueue } from "~/app/services/listings/view-queue";
import { QueueList } from "./queue-list";

export const meta: MetaFunction = () => [{ title: `${m.review_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOperator(request);
  const wanted = new URL(request.url).searchParams.get("state");
  const state = QUEUE_STATES.find((known) => known === wanted) ?? "submitted";
  return { state, lines: await viewQueue(state, actor.personId), counts: await countQueues(actor.personId) };
}

const TABS: Record<QueueState, () => string> = {
  submitted: m.review_tab_waiting,
  under_review: m.review_tab_under_review,
  approved: m.review_tab_approved,
  returned: m.review_tab_returned,
  published: m.review_tab_published,
  paused: m.review_tab_paused,
};

export default function Route() {
  const { state, lines, counts } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={m.review_title()} />
      <div className="-mb-6 flex flex-wrap items-center justify-between gap-x-6 border-b border-line">
        <Tabs state={state} counts={counts} />
        {lines.length > 0 && <ExportLinks path={paths.review()} />}
      </div>
      {lines.length === 0 ? (
        <div className="pt-6">
          <EmptyState title={m.review_empty()} />
        </div>
      ) : (
        <QueueList lines={lines} />
      )}
    </Page>
  );
}

function Tabs({ state, counts }: { state: QueueState; counts: QueueCounts }) {
  return (
    <nav aria-label={m.review_title()}>
      <ul className="flex flex-wrap gap-x-5">
        {QUEUE_STATES.map((tab) => (
          <li key={tab}>
            <Link
              to={`${paths.review()}?state=${tab}`}
              aria-current={tab === state ? "page" : undefined}
              className="-mb-px inline-flex min-h-11 items-center gap-1 border-b-2 border-transparent no-underline hover:border-line-strong aria-[current=page]:border-brand aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {TABS[tab]()} {counts[tab]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
