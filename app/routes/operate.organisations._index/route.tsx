import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOperator } from "~/app/auth/actor";
import { ExportLinks } from "~/app/components/import/export-links";
import { Page, PageHeader } from "~/app/components/page";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { database } from "~/db/connection";
import { countOrganisationsByStatus, listOrganisations } from "~/db/queries/organisations";
import { organisationChoices } from "../me.organisation/organisation-choices";
import { ListFilters } from "./list-filters";
import { PAGE_SIZE, readListQuery } from "./list-query";
import { OrganisationList } from "./organisation-list";

export const meta: MetaFunction = () => [{ title: `${m.operate_organisations_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOperator(request);
  const query = readListQuery(new URL(request.url).searchParams);
  const counts = await countOrganisationsByStatus(database(), query);
  // One more than a page holds tells whether there is a next one.
  const found = await listOrganisations(database(), {
    ...query,
    limit: PAGE_SIZE + 1,
    offset: (query.page - 1) * PAGE_SIZE,
  });
  return {
    query,
    counts,
    organisations: found.slice(0, PAGE_SIZE),
    hasNext: found.length > PAGE_SIZE,
    choices: await organisationChoices(database(), currentLanguage()),
  };
}

export default function Route() {
  const { query, counts, organisations, hasNext, choices } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeader title={m.operate_organisations_title()} lead={m.operate_organisations_lead()} />
      <ListFilters query={query} counts={counts} kinds={choices.kinds}>
        {organisations.length > 0 && <ExportLinks path={paths.operateOrganisations()} />}
      </ListFilters>
      <OrganisationList organisations={organisations} choices={choices} query={query} hasNext={hasNext} />
    </Page>
  );
}
