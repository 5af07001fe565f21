import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireOperator } from "~/app/auth/actor";
import { Page, PageHeader, Section } from "~/app/components/page";
import { isRefusal } from "~/app/domain/refusal";
import { flash } from "~/app/http/flash";
import { invalid, notFound, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { openOrganisationActions } from "~/app/services/organisations/status-transitions";
import { database } from "~/db/connection";
import { listTransitions } from "~/db/queries/audit";
import { listMembers } from "~/db/queries/memberships";
import { findProfile } from "~/db/queries/organisation-profiles";
import { findOrganisation } from "~/db/queries/organisations";
import { organisationChoices } from "../me.organisation/organisation-choices";
import { OrganisationFacts } from "../me.organisation/organisation-facts";
import { OrganisationStatusBadge } from "../me.organisation/status-badge";
import { FormErrors } from "../sign-up/form-errors";
import { correctionAction } from "./correction";
import { CORRECT, CorrectionForm, correctionLabels } from "./correction-form";
import { DecisionForms } from "./decision-forms";
import { DECISIONS } from "./decisions";
import { History, MemberList } from "./record-trail";
import { decisionSchema } from "./schema";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.organisation.name ?? ""} · ${m.site_name()}` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireOperator(request);
  const db = database();
  const organisation = await findOrganisation(db, params.id ?? "");
  if (!organisation) return notFound();
  return {
    organisation,
    profile: await findProfile(db, organisation.id),
    members: (await listMembers(db, organisation.id)).map(({ name, email, role }) => ({ name, email, role })),
    history: await listTransitions(db, "organisation", organisation.id),
    actions: openOrganisationActions(organisation.status),
    choices: await organisationChoices(db, currentLanguage()),
  };
}

/** After a conflict the page must show what changed meanwhile. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOperator(request);
  const wanted = new URL(request.url).searchParams.get("do");
  if (wanted === CORRECT) return correctionAction(request, actor, params.id ?? "");
  const decision = DECISIONS.find(({ action }) => action === wanted);
  if (!decision) return notFound();
  const form = await parseForm(request, decisionSchema);
  if (!form.ok) return invalid(form);
  const { version, reason } = form.value;
  const outcome = await decision.decide(actor, { id: params.id ?? "", fromVersion: version, reason });
  if (isRefusal(outcome)) return refused(outcome, { ...form.answers, action: decision.action });
  return redirect(paths.operateOrganisations(), { headers: { "Set-Cookie": await flash(decision.flash) } });
}

export default function Route() {
  const { organisation, profile, members, history, actions, choices } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const correcting = state?.answers.action === CORRECT;
  const { id, version } = organisation;
  return (
    <Page width="narrow">
      <p>
        <Link to={paths.operateOrganisations()}>{m.operate_organisations_back()}</Link>
      </p>
      <PageHeader title={organisation.name}>
        <div className="flex flex-wrap items-center gap-3">
          <OrganisationStatusBadge status={organisation.status} />
          {organisation.status === "verified" && (
            <Link to={paths.organisation(organisation.id)}>{m.operate_public_profile()}</Link>
          )}
        </div>
        {organisation.statusNote && (
          <p>{m.organisation_status_reason({ reason: organisation.statusNote })}</p>
        )}
      </PageHeader>
      <FormErrors state={state} labels={correcting ? correctionLabels(choices) : {}} />
      <OrganisationFacts organisation={organisation} profile={profile} choices={choices} />
      <DecisionForms id={id} version={version} actions={actions} state={correcting ? undefined : state} />
      {profile.platform && (
        <CorrectionForm
          key={version}
          id={id}
          version={version}
          profile={profile}
          choices={choices}
          state={correcting ? state : undefined}
        />
      )}
      <Section id="people" title={m.operate_people_title()}>
        <MemberList members={members} />
      </Section>
      <Section id="history" title={m.operate_history_title()}>
        <History registeredAt={organisation.createdAt} steps={history} />
        <p>
          <Link to={paths.history("organisation", id)} className="inline-flex min-h-11 items-center">
            {m.history_open()}
          </Link>
        </p>
      </Section>
    </Page>
  );
}
