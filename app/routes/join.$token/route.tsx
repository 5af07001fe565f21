import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getActor } from "~/app/auth/actor";
import { hashPassword } from "~/app/auth/passwords";
import { createSession } from "~/app/auth/session";
import { ButtonLink } from "~/app/components/button";
import { Page, PageHeader } from "~/app/components/page";
import type { Actor } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import { flash } from "~/app/http/flash";
import { invalid, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage, languageCookie } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { acceptInvitation } from "~/app/services/organisations/accept-invitation";
import { joinWithNewAccount } from "~/app/services/organisations/join-with-new-account";
import { database } from "~/db/connection";
import { findOpenInvitation } from "~/db/queries/invitations";
import { findPersonByEmail } from "~/db/queries/people";
import { FormErrors } from "../sign-up/form-errors";
import { JoinChoices } from "./join-choices";
import { newColleagueSchema } from "./schema";

export const meta: MetaFunction = () => [{ title: `${m.join_title()} · ${m.site_name()}` }];

/** Who opened the link: the invited person, somebody signed in as another, or a visitor with or without an account. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = params.token ?? "";
  const invitation = await findOpenInvitation(database(), token);
  if (!invitation) return { kind: "closed" as const };
  const { organisationName, role, email } = invitation;
  const shared = { organisationName, role, email, token, language: currentLanguage() };
  const actor = await getActor(request);
  if (actor) return { kind: actor.email === email ? ("invited" as const) : ("other" as const), ...shared };
  const known = await findPersonByEmail(database(), email);
  return { kind: known ? ("sign_in" as const) : ("new" as const), ...shared };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const actor = await getActor(request);
  return actor ? joinAs(actor, token) : joinAsNewcomer(request, token);
}

async function joinAs(actor: Actor, token: string) {
  const joined = await acceptInvitation(actor, token);
  if (isRefusal(joined)) return refused(joined);
  return redirect(paths.me(), { headers: { "Set-Cookie": await flash("joined") } });
}

async function joinAsNewcomer(request: Request, token: string) {
  const form = await parseForm(request, newColleagueSchema);
  if (!form.ok) return invalid(form);
  const { password, ...person } = form.value;
  const joined = await joinWithNewAccount({ ...person, token, passwordHash: await hashPassword(password) });
  if (isRefusal(joined)) return refused(joined, form.answers);
  const headers = new Headers({ "Set-Cookie": await createSession(joined.personId, request) });
  headers.append("Set-Cookie", languageCookie(person.language));
  headers.append("Set-Cookie", await flash("joined"));
  return redirect(paths.me(), { headers });
}

export default function Route() {
  const invitation = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (invitation.kind === "closed")
    return (
      <Page width="slim">
        <PageHeader title={m.join_closed_title()} lead={m.join_closed_lead()} />
        <p>
          <ButtonLink to={paths.home()}>{m.error_home()}</ButtonLink>
        </p>
      </Page>
    );
  return (
    <Page width="slim">
      <PageHeader title={m.join_organisation_title({ organisation: invitation.organisationName })} />
      <FormErrors
        state={state}
        labels={{ name: m.account_name(), password: m.account_password(), language: m.account_language() }}
      />
      <JoinChoices invitation={invitation} state={state} />
    </Page>
  );
}
