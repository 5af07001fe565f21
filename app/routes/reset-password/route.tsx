import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { hashPassword } from "~/app/auth/passwords";
import { createSession } from "~/app/auth/session";
import { Button, ButtonLink } from "~/app/components/button";
import { TextField } from "~/app/components/field";
import { Page, PageHeader } from "~/app/components/page";
import { problemOf } from "~/app/domain/form-state";
import { isRefusal } from "~/app/domain/refusal";
import { flash } from "~/app/http/flash";
import { invalid, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { PASSWORD_MINIMUM } from "~/app/services/accounts/password-rule";
import { resetPassword } from "~/app/services/accounts/reset-password";
import { database } from "~/db/connection";
import { findEmailToken } from "~/db/queries/email-tokens";
import { FormErrors } from "../sign-up/form-errors";
import { resetPasswordSchema } from "./schema";

export const meta: MetaFunction = () => [{ title: `${m.reset_password_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const owner = await findEmailToken(database(), token, "reset_password");
  return { token, email: owner?.email ?? null };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, resetPasswordSchema);
  if (!form.ok) return invalid(form);
  const { token, password } = form.value;
  const reset = await resetPassword({ token, passwordHash: await hashPassword(password) });
  if (isRefusal(reset)) return refused(reset);
  const headers = new Headers({ "Set-Cookie": await createSession(reset.personId, request) });
  headers.append("Set-Cookie", await flash("password_changed"));
  return redirect(paths.me(), { headers });
}

export default function Route() {
  const { token, email } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (email === null)
    return (
      <Page width="slim">
        <PageHeader title={m.reset_password_invalid_title()} lead={m.reset_password_invalid_lead()} />
        <p>
          <ButtonLink to={paths.forgotPassword()}>{m.reset_password_again()}</ButtonLink>
        </p>
      </Page>
    );
  return (
    <Page width="slim">
      <PageHeader title={m.reset_password_title()} lead={m.reset_password_lead({ email })} />
      <FormErrors state={state} labels={{ password: m.account_new_password() }} />
      <Form method="post" noValidate className="grid gap-5">
        <input type="hidden" name="token" value={token} />
        {/* Lets a password manager file the new password under the right account. */}
        <input type="email" autoComplete="username" value={email} readOnly hidden />
        <TextField
          name="password"
          type="password"
          autoComplete="new-password"
          label={m.account_new_password()}
          hint={m.account_password_hint({ minimum: PASSWORD_MINIMUM })}
          error={problemOf(state, "password")}
          required
        />
        <Button type="submit" className="justify-self-start">
          {m.reset_password_submit()}
        </Button>
      </Form>
    </Page>
  );
}
