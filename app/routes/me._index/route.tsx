import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireUser } from "~/app/auth/actor";
import { Page, PageHeader, Section } from "~/app/components/page";
import { m } from "~/app/locales/messages/messages";
import { listToDos } from "~/app/services/accounts/to-do";
import { database } from "~/db/connection";
import { Organisations } from "./organisations";
import { ToDoList } from "./to-do-list";

export const meta: MetaFunction = () => [{ title: `${m.nav_me()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireUser(request);
  return { name: actor.name, memberships: actor.memberships, toDos: await listToDos(database(), actor) };
}

export default function Route() {
  const { name, memberships, toDos } = useLoaderData<typeof loader>();
  return (
    <Page width="wide">
      <PageHeader title={m.me_title({ name })} />
      <Section id="to-do" title={m.me_to_do_title()}>
        <ToDoList items={toDos} />
      </Section>
      {memberships.length > 0 && <Organisations memberships={memberships} />}
    </Page>
  );
}
