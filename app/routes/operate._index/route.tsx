import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOperator } from "~/app/auth/actor";
import { ButtonLink } from "~/app/components/button";
import { Card, Page, PageHeader } from "~/app/components/page";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { countQueues } from "~/app/services/listings/view-queue";
import { database } from "~/db/connection";
import { countOrganisationsByStatus } from "~/db/queries/organisations";

export const meta: MetaFunction = () => [{ title: `${m.operate_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOperator(request);
  const organisations = await countOrganisationsByStatus(database());
  return { queues: await countQueues(actor.personId), organisationsWaiting: organisations.submitted };
}

/** What waits for the operators, queue by queue. */
export default function Route() {
  const { queues, organisationsWaiting } = useLoaderData<typeof loader>();
  const others = queues.under_review - queues.mine;
  return (
    <Page>
      <PageHeader title={m.operate_title()} lead={m.operate_lead()} />
      <div className="grid gap-4 md:grid-cols-2">
        <Queue
          title={m.operate_review_queue()}
          lines={[
            queues.submitted > 0 && m.operate_review_waiting({ count: String(queues.submitted) }),
            queues.mine > 0 && m.operate_review_mine({ count: String(queues.mine) }),
            others > 0 && m.operate_review_others({ count: String(others) }),
            queues.approved > 0 && m.operate_review_approved({ count: String(queues.approved) }),
          ]}
          link={m.operate_review_open()}
          to={paths.review()}
        />
        <Queue
          title={m.operate_organisations_queue()}
          lines={[
            organisationsWaiting > 0 &&
              m.operate_organisations_waiting({ count: String(organisationsWaiting) }),
          ]}
          link={m.operate_organisations_open()}
          to={paths.operateOrganisations()}
        />
        <Queue
          title={m.imports_title()}
          lines={[m.imports_queue_line()]}
          link={m.imports_start()}
          to={paths.imports("operator")}
        />
        <Queue
          title={m.system_title()}
          lines={[m.system_queue_line()]}
          link={m.system_open()}
          to={paths.operateSystem()}
        />
      </div>
    </Page>
  );
}

function Queue({
  title,
  lines,
  link,
  to,
}: {
  title: string;
  lines: (string | false)[];
  link: string;
  to: string;
}) {
  const said = lines.filter((line) => line !== false);
  return (
    <Card className="grid grid-rows-[auto_1fr_auto] justify-items-start gap-3">
      <h2 className="text-xl">{title}</h2>
      <ul className="grid content-start gap-1">
        {said.length === 0 && <li className="text-ink-soft">{m.operate_all_done()}</li>}
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ButtonLink look="secondary" to={to}>
        {link}
      </ButtonLink>
    </Card>
  );
}
