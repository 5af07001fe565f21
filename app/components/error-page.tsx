import { isRouteErrorResponse } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { ButtonLink } from "./button";
import { Page, PageHeader } from "./page";
import { SearchForm } from "./search-form";

/** What the page of an error is called, in the browser's list of windows, too. */
export function errorTitle(error: unknown): string {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404) return m.not_found_title();
  return status === 403 ? m.forbidden_title() : m.error_title();
}

/** What a person sees when a page is not there, not theirs or broken: why, and a way on. */
export function ErrorPage({ error, requestId }: { error: unknown; requestId?: string }) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status === 404)
    return (
      <Page width="narrow">
        <PageHeader title={errorTitle(error)} lead={m.not_found_text()} />
        <SearchForm action="/search" />
        <p className="flex flex-wrap gap-3">
          <ButtonLink look="secondary" to="/scenarios">
            {m.home_all_scenarios()}
          </ButtonLink>
          <ButtonLink look="secondary" to="/achievements">
            {m.home_all_achievements()}
          </ButtonLink>
          <ButtonLink look="quiet" className="max-sm:px-0" to="/">
            {m.error_home()}
          </ButtonLink>
        </p>
      </Page>
    );
  return (
    <Page width="narrow">
      <PageHeader
        title={errorTitle(error)}
        lead={status === 403 ? m.refusal_not_allowed() : m.error_text()}
      />
      {status !== 403 && requestId && (
        <p className="rounded-lg bg-sunken px-4 py-3 text-ink-soft">
          {m.error_request_id({ id: requestId })}
        </p>
      )}
      <p>
        <ButtonLink to="/">{m.error_home()}</ButtonLink>
      </p>
    </Page>
  );
}
