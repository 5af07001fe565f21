import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, type ShouldRevalidateFunction, useActionData, useLoaderData } from "@remix-run/react";
import { requireUser } from "~/app/auth/actor";
import { ButtonLink } from "~/app/components/button";
import { Page, PageHeader, Section } from "~/app/components/page";
import { membershipIn } from "~/app/domain/person";
import { EMPTY_PROFILE } from "~/app/domain/platform";
import { isRefusal } from "~/app/domain/refusal";
import { flash } from "~/app/http/flash";
import { invalid, notFound, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { registerOrganisation } from "~/app/services/organisations/register-organisation";
import { updateOrganisation } from "~/app/services/organisations/update-organisation";
import { database } from "~/db/connection";
import { findProfile } from "~/db/queries/organisation-profiles";
import { findOrganisation } from "~/db/queries/organisations";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { FormErrors } from "../sign-up/form-errors";
import { organisationChoices } from "./organisation-choices";
import { OrganisationFacts } from "./organisation-facts";
import { OrganisationForm } from "./organisation-form";
import { OrganisationSwitch } from "./organisation-switch";
import { profileLabels } from "./profile-fields";
import { organisationSchema } from "./schema";
import { isStale, markStale } from "./stale";
import { StatusNotice } from "./status-notice";

export const meta: MetaFunction = () => [{ title: `${m.my_organisation_title()} · ${m.site_name()}` }];

/** `?org=` names one of the person's organisations, `?org=new` another one to register; without it, the first. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireUser(request);
  const asked = new URL(request.url).searchParams.get("org");
  const choices = await organisationChoices(database(), currentLanguage());
  const shared = { memberships: actor.memberships, emailVerified: actor.emailVerified, choices };
  const id = asked === "new" ? null : (asked ?? actor.memberships[0]?.organisationId ?? null);
  if (id === null) return { ...shared, organisation: null, profile: EMPTY_PROFILE, role: null };
  const membership = membershipIn(actor, id);
  const organisation = membership && (await findOrganisation(database(), id));
  if (!organisation) return notFound();
  return { ...shared, organisation, profile: await findProfile(database(), id), role: membership.role };
}

/** After a conflict the page must show what was saved meanwhile. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireUser(request);
  const { cities, domains } = await loadVocabulary(database());
  const codes = (rows: { code: string }[]) => rows.map((row) => row.code);
  const form = await parseForm(request, organisationSchema(codes(cities), codes(domains)));
  if (!form.ok) return invalid(form);
  const { id, version, profile, ...facts } = form.value;
  const saved = id
    ? await updateOrganisation(actor, { id, fromVersion: version ?? 0, facts, profile })
    : await registerOrganisation(actor, facts, profile);
  if (isRefusal(saved)) return refused(saved, markStale(saved, form.answers));
  const organisationId = "id" in saved ? saved.id : id;
  const undo =
    "undoId" in saved && saved.undoId ? { kind: "organisation" as const, id: saved.undoId } : undefined;
  const said = await flash("id" in saved ? "organisation_registered" : "organisation_updated", undo);
  return redirect(`${paths.myOrganisation()}?org=${organisationId}`, { headers: { "Set-Cookie": said } });
}

export default function Route() {
  const { organisation, profile, role, memberships, emailVerified, choices } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (!organisation && !emailVerified) return <VerifyFirst />;
  const mayEdit = organisation === null || (role === "owner" && organisation.status !== "suspended");
  return (
    <Page width="narrow">
      <PageHeader
        title={organisation?.name ?? m.organisation_register_title()}
        lead={organisation ? undefined : m.organisation_register_lead()}
      />
      <OrganisationSwitch
        memberships={memberships}
        current={organisation?.id ?? "new"}
        path={paths.myOrganisation()}
        mayAdd
      />
      {organisation && <StatusNotice status={organisation.status} note={organisation.statusNote} />}
      <FormErrors
        state={state}
        labels={{
          name: m.organisation_name(),
          creditCode: m.organisation_credit_code(),
          kind: m.organisation_kind(),
          cityCode: m.organisation_city(),
          size: m.organisation_size(),
          intro: m.organisation_intro(),
          website: m.organisation_website(),
          nameEn: m.organisation_name_en(),
          ...profileLabels(choices),
        }}
      />
      {organisation && isStale(state) && (
        <Section id="saved-meanwhile" title={m.organisation_saved_meanwhile()}>
          <OrganisationFacts organisation={organisation} profile={profile} choices={choices} />
        </Section>
      )}
      {mayEdit ? (
        <OrganisationForm
          key={organisation?.id ?? "new"}
          organisation={organisation}
          profile={profile}
          choices={choices}
          state={state}
        />
      ) : (
        organisation && <OrganisationFacts organisation={organisation} profile={profile} choices={choices} />
      )}
      {organisation && (
        <p>
          <Link
            to={paths.history("organisation", organisation.id)}
            className="inline-flex min-h-11 items-center"
          >
            {m.history_open()}
          </Link>
        </p>
      )}
    </Page>
  );
}

function VerifyFirst() {
  return (
    <Page width="narrow">
      <PageHeader title={m.organisation_register_title()} lead={m.organisation_verify_first()} />
      <p>
        <ButtonLink to={paths.verifyEmailSent()}>{m.to_do_verify_email_link()}</ButtonLink>
      </p>
    </Page>
  );
}
