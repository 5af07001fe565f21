import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireUser } from "~/app/auth/actor";
import { networkAddress } from "~/app/auth/network-address";
import { hashPassword, verifyPassword } from "~/app/auth/passwords";
import { createSession, endSession } from "~/app/auth/session";
import { Page, PageHeader } from "~/app/components/page";
import type { Actor } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import { flash } from "~/app/http/flash";
import { invalid, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { languageCookie } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { changePassword } from "~/app/services/accounts/change-password";
import { signOutEverywhere } from "~/app/services/accounts/sign-out-everywhere";
import { updateProfile } from "~/app/services/accounts/update-profile";
import { database } from "~/db/connection";
import { findPerson } from "~/db/queries/people";
import { listSessions } from "~/db/queries/sessions";
import { FormErrors } from "../sign-up/form-errors";
import { PasswordForm, ProfileForm, SignOutEverywhere } from "./profile-forms";
import { passwordSchema, profileSchema } from "./schema";

export const meta: MetaFunction = () => [{ title: `${m.profile_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId, name, email, emailVerified, language } = await requireUser(request);
  const person = await findPerson(database(), personId);
  const sessions = (await listSessions(database(), personId)).length;
  return { name, email, emailVerified, language, phone: person?.phone ?? "", sessions };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireUser(request);
  const intent = new URL(request.url).searchParams.get("do");
  if (intent === "password") return newPassword(request, actor);
  if (intent === "sign-out-everywhere") return signOutOfAll(request, actor);
  return saveProfile(request, actor);
}

async function saveProfile(request: Request, actor: Actor) {
  const form = await parseForm(request, profileSchema);
  if (!form.ok) return invalid(form);
  await updateProfile(actor, form.value);
  const headers = new Headers({ "Set-Cookie": await flash("profile_updated") });
  headers.append("Set-Cookie", languageCookie(form.value.language));
  return redirect(paths.myProfile(), { headers });
}

async function newPassword(request: Request, actor: Actor) {
  const form = await parseForm(request, passwordSchema);
  if (!form.ok) return invalid(form);
  const { currentPassword, newPassword } = form.value;
  const changed = await changePassword(actor, {
    networkAddress: networkAddress(request),
    matches: (passwordHash) => verifyPassword(passwordHash, currentPassword),
    passwordHash: await hashPassword(newPassword),
  });
  if (isRefusal(changed)) return refused(changed);
  const headers = new Headers({ "Set-Cookie": await createSession(actor.personId, request) });
  headers.append("Set-Cookie", await flash("password_changed"));
  return redirect(paths.myProfile(), { headers });
}

async function signOutOfAll(request: Request, actor: Actor) {
  await signOutEverywhere(actor);
  const headers = new Headers({ "Set-Cookie": await endSession(request) });
  headers.append("Set-Cookie", await flash("signed_out_everywhere"));
  return redirect(paths.signIn(), { headers });
}

export default function Route() {
  const person = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page width="narrow">
      <PageHeader title={m.profile_title()} lead={m.profile_lead({ email: person.email })} />
      <FormErrors
        state={state}
        labels={{
          name: m.account_name(),
          phone: m.account_phone(),
          language: m.account_language(),
          currentPassword: m.account_current_password(),
          newPassword: m.account_new_password(),
        }}
      />
      <ProfileForm person={person} state={state} />
      <PasswordForm email={person.email} state={state} />
      <SignOutEverywhere sessions={person.sessions} />
    </Page>
  );
}
