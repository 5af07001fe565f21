import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireUser } from "~/app/auth/actor";
import { Page, PageHeader, Section } from "~/app/components/page";
import type { ListingNoun } from "~/app/domain/listing-number";
import { m } from "~/app/locales/messages/messages";
import { listToDos } from "~/app/services/accounts/to-do";
import { NOUNS } from "~/app/services/listings/nouns";
import { database } from "~/db/connection";
import { countByState } from "~/db/queries/listings";
import { Organisations } from "./organisations";
import { RecordsGlance } from "./records-glance";
import { ToDoList } from "./to-do-list";

export const meta: MetaFunction = () => [{ title: `${m.nav_me()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireUser(request);
  const organisationIds = actor.memberships.map(({ organisationId }) => organisationId);
  const countOf = async (noun: ListingNoun) => ({
    noun,
    counts: await countByState(database(), NOUNS[noun].table, organisationIds),
  });
  return {
    name: actor.name,
    memberships: actor.memberships,
    toDos: await listToDos(database(), actor),
    records: await Promise.all([countOf("scenario"), countOf("achievement")]),
  };
}

export default function Route() {
  const { name, memberships, toDos, records } = useLoaderData<typeof loader>();
  return (
    <Page width="wide">
      <PageHeader title={m.me_title({ name })} />
      <Section id="to-do" title={m.me_to_do_title()}>
        <ToDoList items={toDos} />
      </Section>
      <RecordsGlance records={records} />
      {memberships.length > 0 && <Organisations memberships={memberships} />}
    </Page>
  );
}
