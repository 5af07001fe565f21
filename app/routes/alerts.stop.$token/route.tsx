import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "~/app/components/button";
import { Page, PageHeader } from "~/app/components/page";
import type { NewsKind } from "~/app/domain/notice";
import { readAnswers } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { readStopLink, resumeMails, stopMails } from "~/app/services/alerts/stop-link";
import { kindName } from "~/app/services/notices/words";

export const meta: MetaFunction = () => [
  { title: `${m.alerts_settings_title()} · ${m.site_name()}` },
  { name: "robots", content: "noindex" },
];

type Outcome = { stopped: boolean; kinds: readonly NewsKind[]; names: string[] };

const answer = (stopped: boolean, kinds: readonly NewsKind[] | null) =>
  data<Outcome | null>(kinds && { stopped, kinds, names: kinds.map(kindName) }, {
    status: kinds ? 200 : 404,
  });

/**
 * Opening the mailed link stops the mails at once: one click, without signing in, as often as one likes. A mail
 * scanner that opens links can therefore stop them, too; the page it leads people to takes that back, and the
 * address it leads on to (`?resumed`) only looks.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const resumed = new URL(request.url).searchParams.has("resumed");
  return answer(!resumed, resumed ? await readStopLink(token) : await stopMails(token));
}

/** "Send them again" from the page, or a mail program's own button, which stops and must not be redirected (RFC 8058). */
export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const { raw } = await readAnswers(request);
  if (raw.intent !== "resume") return answer(true, await stopMails(token));
  await resumeMails(token);
  return redirect(`${paths.stopAlerts(token)}?resumed`);
}

export default function Route() {
  const outcome = useLoaderData<typeof loader>();
  if (!outcome) return <Unknown />;
  const kinds = outcome.names.join(m.list_separator());
  const { stopped } = outcome;
  return (
    <Page width="slim">
      <PageHeader
        title={stopped ? m.alerts_stop_title() : m.alerts_stop_undone_title()}
        lead={stopped ? m.alerts_stop_lead({ kinds }) : m.alerts_stop_undone_lead({ kinds })}
      />
      <div className="flex flex-wrap gap-3">
        {stopped && (
          <Form method="post">
            <Button type="submit" name="intent" value="resume">
              {m.alerts_stop_undo()}
            </Button>
          </Form>
        )}
        <ButtonLink look="secondary" to={`${paths.myAlerts()}#mails`}>
          {m.alerts_stop_settings()}
        </ButtonLink>
      </div>
    </Page>
  );
}

function Unknown() {
  return (
    <Page width="slim">
      <PageHeader title={m.alerts_stop_unknown_title()} lead={m.alerts_stop_unknown_lead()} />
      <p>
        <ButtonLink to={`${paths.myAlerts()}#mails`}>{m.alerts_stop_settings()}</ButtonLink>
      </p>
    </Page>
  );
}
