import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireUser } from "~/app/auth/actor";
import { ButtonLink } from "~/app/components/button";
import { EmptyState, Page, PageHeader, Section } from "~/app/components/page";
import { membershipIn } from "~/app/domain/person";
import { notFound } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { database } from "~/db/connection";
import { listOpenInvitations } from "~/db/queries/invitations";
import { listMembers } from "~/db/queries/memberships";
import { OrganisationSwitch } from "../me.organisation/organisation-switch";
import { FormErrors } from "../sign-up/form-errors";
import { act } from "./act";
import { Invitations } from "./invitations";
import { InviteForm } from "./invite-form";
import { Members } from "./members";

export const meta: MetaFunction = () => [{ title: `${m.people_title()} · ${m.site_name()}` }];

/** `?org=` names one of the person's organisations; without it, the first. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { personId, memberships, ...actor } = await requireUser(request);
  const asked = new URL(request.url).searchParams.get("org");
  const id = asked ?? memberships[0]?.organisationId ?? null;
  if (id === null) return { organisation: null };
  const membership = membershipIn({ ...actor, personId, memberships }, id);
  if (!membership) return notFound();
  const isOwner = membership.role === "owner";
  return {
    organisation: { id, name: membership.organisationName },
    memberships,
    personId,
    isOwner,
    members: (await listMembers(database(), id)).map(({ language: _, ...member }) => member),
    invitations: isOwner ? await listOpenInvitations(database(), id) : [],
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireUser(request);
  const { searchParams } = new URL(request.url);
  return act(searchParams.get("do"), { request, actor, organisationId: searchParams.get("org") ?? "" });
}

export default function Route() {
  const people = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (!people.organisation) return <NoOrganisation />;
  const { organisation, memberships, personId, isOwner, members, invitations } = people;
  return (
    <Page width="wide">
      <PageHeader title={m.people_title()} lead={isOwner ? m.people_lead_owner() : m.people_lead_member()} />
      <OrganisationSwitch memberships={memberships} current={organisation.id} path={paths.myPeople()} />
      <FormErrors state={state} labels={{ email: m.people_invite_email(), role: m.people_invite_role() }} />
      <Section id="members" title={m.people_members_title({ organisation: organisation.name })}>
        <Members organisationId={organisation.id} members={members} personId={personId} isOwner={isOwner} />
      </Section>
      {invitations.length > 0 && <Invitations organisationId={organisation.id} invitations={invitations} />}
      {isOwner && <InviteForm organisationId={organisation.id} state={state} />}
    </Page>
  );
}

function NoOrganisation() {
  return (
    <Page width="narrow">
      <PageHeader title={m.people_title()} />
      <EmptyState title={m.people_no_organisation()}>
        <ButtonLink to={paths.myOrganisation()}>{m.to_do_register_link()}</ButtonLink>
      </EmptyState>
    </Page>
  );
}
