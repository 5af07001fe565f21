import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireOperator } from "~/app/auth/actor";
import { Tag } from "~/app/components/badge";
import { History } from "~/app/components/editor/history";
import { ListingStateBadge } from "~/app/components/editor/state-badge";
import { ErrorSummary } from "~/app/components/error-summary";
import { Page, PageHeader } from "~/app/components/page";
import type { FormState } from "~/app/domain/form-state";
import { notFound } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { type ReviewView, viewReview } from "~/app/services/listings/view-review";
import { labelled } from "../me.scenarios.$id/problem-lines";
import { DecisionForm } from "./decision-form";
import { EarlierReviews } from "./earlier-reviews";
import { actOnReview, nounOf } from "./review-action";
import { Standing } from "./standing";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${m.review_heading()} · ${data?.title ?? ""} · ${m.site_name()}` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOperator(request);
  return (await viewReview(actor, nounOf(params.noun), params.id ?? "", currentLanguage())) ?? notFound();
}

export function action(args: ActionFunctionArgs) {
  return actOnReview(args);
}

/** After a conflict the page must show what a colleague did meanwhile. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;

export default function Route() {
  const review = useLoaderData<typeof loader>();
  const state = useActionData<FormState>();
  return (
    <Page>
      <p>
        <Link to={paths.review()} className="inline-flex min-h-11 items-center">
          {m.review_back()}
        </Link>
      </p>
      <ReviewHeader review={review} />
      <ErrorSummary state={labelled(review.noun, state)} />
      <Standing review={review} />
      <DecisionForm review={review} state={state} />
      <EarlierReviews noun={review.noun} reviews={review.reviews} />
      <History entries={review.history} to={paths.history(review.noun, review.id)} />
    </Page>
  );
}

function ReviewHeader({ review }: { review: ReviewView }) {
  return (
    <PageHeader title={review.title || m.my_listings_untitled()}>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Tag>{review.noun === "scenario" ? m.noun_scenario() : m.noun_achievement()}</Tag>
        <ListingStateBadge state={review.state} />
        <span className="text-ink-soft">{review.no}</span>
        {review.organisation ? (
          <Link to={paths.operateOrganisation(review.organisation.id)}>{review.organisation.name}</Link>
        ) : (
          <span className="text-ink-soft">{m.review_unit_unknown()}</span>
        )}
        {review.publicState && review.no && (
          <Link to={paths.listing(review.noun, review.no)}>{m.editor_public_page()}</Link>
        )}
      </p>
    </PageHeader>
  );
}
