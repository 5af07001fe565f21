import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireUser } from "~/app/auth/actor";
import { ButtonLink } from "~/app/components/button";
import { Notice } from "~/app/components/notice";
import { EmptyState, Page, PageHeader } from "~/app/components/page";
import { answerOf } from "~/app/domain/form-state";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { listSearches } from "~/app/services/saved-searches/list-searches";
import { FormErrors } from "../sign-up/form-errors";
import { act } from "./act";
import { SavedSearchItem } from "./saved-search-item";

export const meta: MetaFunction = () => [{ title: `${m.saved_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const list = await listSearches(await requireUser(request), currentLanguage());
  return { ...list, searches: list.searches.map(({ personId, ...search }) => search) };
}

export async function action({ request }: ActionFunctionArgs) {
  return act(request, await requireUser(request));
}

export default function Route() {
  const { searches, mail, limit } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const failedId = answerOf(state, "id");
  return (
    <Page width="wide">
      <PageHeader
        title={m.saved_title()}
        lead={m.saved_lead({ limit: String(limit), count: String(searches.length) })}
      />
      <FormErrors state={state} labels={{ name: m.saved_name() }} />
      {mail === "off" && searches.length > 0 && (
        <Notice title={m.saved_mail_off_title()}>
          <p>
            {m.saved_mail_off_text()} <Link to={`${paths.myAlerts()}#mails`}>{m.saved_mail_off_link()}</Link>
          </p>
        </Notice>
      )}
      {searches.length === 0 ? (
        <NoSearches />
      ) : (
        <ul className="grid gap-3">
          {searches.map((search) => (
            <SavedSearchItem
              key={search.id}
              search={search}
              failed={state && search.id === failedId ? state : undefined}
            />
          ))}
        </ul>
      )}
    </Page>
  );
}

function NoSearches() {
  return (
    <EmptyState title={m.saved_none_title()}>
      <p className="text-ink-soft">{m.saved_none_text()}</p>
      <p className="flex flex-wrap gap-2">
        <ButtonLink to={paths.scenarios()}>{m.alerts_none_scenarios()}</ButtonLink>
        <ButtonLink to={paths.achievements()} look="secondary">
          {m.alerts_none_achievements()}
        </ButtonLink>
      </p>
    </EmptyState>
  );
}
