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
import { dayText } from "~/app/components/format";
import { Page, PageHeader } from "~/app/components/page";
import { isRefusal } from "~/app/domain/refusal";
import { flash } from "~/app/http/flash";
import { notFound, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { acceptInvitationById } from "~/app/services/organisations/accept-invitation";
import { database } from "~/db/connection";
import { listInvitationsTo } from "~/db/queries/invitations";
import { roleName, roleNote } from "../me.people/role-names";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${m.invitation_title({ name: data?.name ?? "" })} · ${m.site_name()}` },
];

/** An invitation to the person's own, proven address; to anybody else there is none. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireUser(request);
  const invitations = actor.emailVerified ? await listInvitationsTo(database(), actor.email) : [];
  const found = invitations.find(({ id }) => id === params.id);
  if (!found) return notFound();
  const { organisationName, inviterName, role, expiresAt } = found;
  return { name: organisationName, inviter: inviterName, role, until: expiresAt };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireUser(request);
  const joined = await acceptInvitationById(actor, params.id ?? "");
  if (isRefusal(joined)) return refused(joined);
  return redirect(paths.me(), { headers: { "Set-Cookie": await flash("joined") } });
}

export default function Route() {
  const { name, inviter, role, until } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const lead = m.invitation_lead({ inviter, role: roleName(role), date: dayText(until) });
  return (
    <Page width="narrow">
      <PageHeader title={m.invitation_title({ name })} lead={lead} />
      <ErrorSummary state={state} />
      <p className="-mt-4">{m.editor_problem_line({ label: roleName(role), text: roleNote(role) })}</p>
      <Form method="post" className="flex flex-wrap gap-3">
        <Button type="submit">{m.invitation_accept()}</Button>
        <ButtonLink to={paths.me()} look="secondary">
          {m.invitation_later()}
        </ButtonLink>
      </Form>
    </Page>
  );
}
