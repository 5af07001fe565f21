import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireOperator } from "~/app/auth/actor";
import { ErrorSummary } from "~/app/components/error-summary";
import { ExportLinks } from "~/app/components/import/export-links";
import { LinkRow } from "~/app/components/link-row";
import { Pages } from "~/app/components/listings/list-pages";
import { EmptyState, Page, PageHeader } from "~/app/components/page";
import type { FormState } from "~/app/domain/form-state";
import { QUEUE_STATES, type QueueState } from "~/app/domain/review-queue";
import { flash } from "~/app/http/flash";
import { invalid, readAnswers } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { takeSeveral } from "~/app/services/listings/take-several";
import { countQueues, QUEUE_PAGE, type QueueCounts, viewQueue } from "~/app/services/listings/view-queue";
import { QueueList } from "./queue-list";
import { readTicked } from "./read-ticked";
import { TakeForm } from "./take-form";

export const meta: MetaFunction = () => [{ title: `${m.review_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOperator(request);
  const asked = new URL(request.url).searchParams;
  const state = QUEUE_STATES.find((known) => known === asked.get("state")) ?? "submitted";
  const page = Math.max(1, Math.trunc(Number(asked.get("page")) || 1));
  const queue = await viewQueue(state, actor.personId, page);
  const counts = await countQueues(actor.personId);
  return { state, page, pages: Math.ceil(counts[state] / QUEUE_PAGE), ...queue, counts };
}

/** Takes the ticked records for review; those that somebody else has meanwhile are left and said to be. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOperator(request);
  const { answers } = await readAnswers(request);
  const ticked = readTicked(answers).slice(0, QUEUE_PAGE);
  if (ticked.length === 0)
    return invalid({ problems: [{ field: "take", href: "#take", text: m.review_take_none() }], answers });
  const taken = await takeSeveral(actor, ticked);
  const next = `${paths.review()}?state=${taken > 0 ? "under_review" : "submitted"}`;
  const said = taken === ticked.length ? "taken_several" : "taken_some";
  return redirect(next, { headers: { "Set-Cookie": await flash(said) } });
}

const TABS: Record<QueueState, () => string> = {
  submitted: m.review_tab_waiting,
  under_review: m.review_tab_under_review,
  approved: m.review_tab_approved,
  returned: m.review_tab_returned,
  published: m.review_tab_published,
  paused: m.review_tab_paused,
};

const pageHref = (state: QueueState, page: number) =>
  `${paths.review()}?state=${state}${page > 1 ? `&page=${page}` : ""}`;

export default function Route() {
  const { state, page, pages, more, lines, counts } = useLoaderData<typeof loader>();
  const answer = useActionData<FormState>();
  return (
    <Page>
      <PageHeader title={m.review_title()} />
      <ErrorSummary state={answer} />
      <div className="-mb-6 flex flex-wrap items-center justify-between gap-x-6 border-b border-line">
        <Tabs state={state} counts={counts} />
        {lines.length > 0 && <ExportLinks path={paths.review()} />}
      </div>
      {lines.length === 0 ? (
        <div className="pt-6">
          <EmptyState title={m.review_empty()} />
        </div>
      ) : state === "submitted" ? (
        <TakeForm lines={lines} />
      ) : (
        <QueueList lines={lines} />
      )}
      <Pages
        list={{
          page,
          pages,
          previous: page > 1 ? pageHref(state, page - 1) : null,
          next: more ? pageHref(state, page + 1) : null,
        }}
      />
    </Page>
  );
}

function Tabs({ state, counts }: { state: QueueState; counts: QueueCounts }) {
  return (
    <nav aria-label={m.review_title()} className="max-w-full min-w-0">
      <LinkRow className="gap-x-5 pr-10">
        {QUEUE_STATES.map((tab) => (
          <li key={tab}>
            <Link
              to={`${paths.review()}?state=${tab}`}
              aria-current={tab === state ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-1 border-b-2 border-transparent whitespace-nowrap no-underline hover:border-line-strong focus-visible:-outline-offset-3 aria-[current=page]:border-brand aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {TABS[tab]()} {counts[tab]}
            </Link>
          </li>
        ))}
      </LinkRow>
    </nav>
  );
}
