import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireUser } from "~/app/auth/actor";
import { Button, ButtonLink } from "~/app/components/button";
import { ErrorSummary } from "~/app/components/error-summary";
import { numberText } from "~/app/components/format";
import { EmptyState, Page, PageHeader } from "~/app/components/page";
import { isOperator } from "~/app/domain/person";
import { flash } from "~/app/http/flash";
import { invalid, parseForm } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { listAlerts } from "~/app/services/alerts/list-alerts";
import { markAllRead } from "~/app/services/alerts/mark-all-read";
import { setMails } from "~/app/services/alerts/set-mails";
import { KindFilter } from "./kind-filter";
import { MailSettings } from "./mail-settings";
import { NewsDays } from "./news-days";
import { kindSchema, mailsSchema } from "./schema";

export const meta: MetaFunction = () => [{ title: `${m.alerts_title()} · ${m.site_name()}` }];

const LAST_PAGE = 500;

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireUser(request);
  const { searchParams } = new URL(request.url);
  const asked = Math.trunc(Number(searchParams.get("page"))) || 1;
  const page = Math.min(Math.max(asked, 1), LAST_PAGE);
  const { alerts: _, ...list } = await listAlerts(
    actor,
    page,
    currentLanguage(),
    kindSchema.parse(searchParams.get("kind")),
  );
  return list;
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireUser(request);
  if (new URL(request.url).searchParams.get("do") === "read") {
    const at = await markAllRead(actor);
    const said = await flash("alerts_read", { kind: "alerts_read", id: at });
    return redirect(paths.myAlerts(), { headers: { "Set-Cookie": said } });
  }
  const form = await parseForm(request, mailsSchema(isOperator(actor)));
  if (!form.ok) return invalid(form);
  await setMails(actor, form.value);
  return redirect(paths.myAlerts(), { headers: { "Set-Cookie": await flash("alert_mails_set") } });
}

export default function Route() {
  const list = useLoaderData<typeof loader>();
  const { days, today, page, more, unread, kind, filters, settings, emailVerified } = list;
  const state = useActionData<typeof action>();
  return (
    <Page width="wide">
      <PageHeader title={m.alerts_title()} lead={m.alerts_lead()}>
        <p>
          <a href="#mails" className="inline-flex min-h-11 items-center">
            {m.alerts_settings_title()}
          </a>
        </p>
      </PageHeader>
      <ErrorSummary state={state} />
      <KindFilter filters={filters} chosen={kind} />
      {days.length > 0 ? <UnreadLine unread={unread} /> : kind ? <NoneOfKind /> : <NoAlerts />}
      <NewsDays days={days} today={today} />
      <Pages page={page} more={more} kind={kind} />
      <MailSettings lines={settings} emailVerified={emailVerified} />
    </Page>
  );
}

function NoneOfKind() {
  return <EmptyState title={m.notice_none_of_kind()} />;
}

function UnreadLine({ unread }: { unread: number }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3">
      <p role="status">
        {unread > 0
          ? m.alerts_unread_count({ count: unread > 99 ? m.alerts_more_than_99() : numberText(unread) })
          : m.alerts_all_read()}
      </p>
      {unread > 0 && (
        <Form method="post" action={`${paths.myAlerts()}?do=read`}>
          <Button type="submit" look="secondary">
            {m.alerts_mark_all()}
          </Button>
        </Form>
      )}
    </div>
  );
}

function NoAlerts() {
  return (
    <EmptyState title={m.alerts_none_title()}>
      <p className="text-ink-soft">{m.alerts_none_text()}</p>
      <p className="flex flex-wrap gap-2">
        <ButtonLink to={paths.scenarios()}>{m.alerts_none_scenarios()}</ButtonLink>
        <ButtonLink to={paths.achievements()} look="secondary">
          {m.alerts_none_achievements()}
        </ButtonLink>
      </p>
    </EmptyState>
  );
}

function Pages({ page, more, kind }: { page: number; more: boolean; kind: string | null }) {
  if (page === 1 && !more) return null;
  const at = (number: number) => `${paths.myAlerts()}?${kind ? `kind=${kind}&` : ""}page=${number}`;
  return (
    <nav
      aria-label={m.page_position({ page: String(page) })}
      className="flex items-center justify-between gap-3"
    >
      {page > 1 ? (
        <ButtonLink look="secondary" to={at(page - 1)} rel="prev">
          {m.page_previous()}
        </ButtonLink>
      ) : (
        <span />
      )}
      <span className="text-ink-soft">{m.page_position({ page: String(page) })}</span>
      {more ? (
        <ButtonLink look="secondary" to={at(page + 1)} rel="next">
          {m.page_next()}
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
