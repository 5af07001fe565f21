import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireUser } from "~/app/auth/actor";
import { momentText } from "~/app/components/format";
import { HistoryTable } from "~/app/components/history/history-table";
import { Page, PageHeader } from "~/app/components/page";
import { PrintButton } from "~/app/components/print-button";
import { notFound } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { type RecordHistory, viewRecordHistory } from "~/app/services/history/view-record-history";
import { organisationLines, recordLines } from "./lines";

export const meta: MetaFunction = () => [{ title: `${m.history_title()} · ${m.site_name()}` }];

/** For strangers there is no such page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireUser(request);
  return (await viewRecordHistory(actor, params.noun ?? "", params.id ?? "")) ?? notFound();
}

export default function Route() {
  const history = useLoaderData<typeof loader>();
  const title = history.title || m.my_listings_untitled();
  const lines =
    history.noun === "organisation"
      ? organisationLines(history.entries)
      : recordLines(history.noun, history.entries);
  return (
    <Page width="narrow" className="max-w-4xl">
      <p className="no-print">
        <Link to={wayBack(history)} className="inline-flex min-h-11 items-center">
          {m.history_back({ title })}
        </Link>
      </p>
      <PageHeader title={m.history_title()} lead={m.history_lead()}>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p>
            <span className="font-semibold">{title}</span>
            {history.no && <span className="ml-3 whitespace-nowrap text-ink-soft">{history.no}</span>}
          </p>
          <PrintButton />
        </div>
        <p className="hidden text-sm text-ink-soft print:block">
          {m.history_printed({ date: momentText(history.at) })}
        </p>
      </PageHeader>
      <HistoryTable lines={lines} />
    </Page>
  );
}

function wayBack({ noun, id, as }: Pick<RecordHistory, "noun" | "id" | "as">): string {
  if (noun === "organisation")
    return as === "member" ? `${paths.myOrganisation()}?org=${id}` : paths.operateOrganisation(id);
  return as === "member" ? paths.myListing(noun, id) : paths.reviewListing(noun, id);
}
