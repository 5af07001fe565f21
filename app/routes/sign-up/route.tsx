import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { getActor } from "~/app/auth/actor";
import { hashPassword } from "~/app/auth/passwords";
import { Button } from "~/app/components/button";
import { TextField } from "~/app/components/field";
import { Page, PageHeader } from "~/app/components/page";
import { answerOf, problemOf } from "~/app/domain/form-state";
import { invalid, parseForm } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage, languageCookie } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { PASSWORD_MINIMUM } from "~/app/services/accounts/password-rule";
import { signUp } from "~/app/services/accounts/sign-up";
import { FormErrors } from "./form-errors";
import { LanguageChoice } from "./language-choice";
import { signUpSchema } from "./schema";

export const meta: MetaFunction = () => [{ title: `${m.sign_up_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  if (await getActor(request)) throw redirect(paths.me());
  return { language: currentLanguage() };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, signUpSchema);
  if (!form.ok) return invalid(form);
  const { password, ...person } = form.value;
  await signUp({ ...person, passwordHash: await hashPassword(password) });
  return redirect(paths.verifyEmailSent(), { headers: { "Set-Cookie": languageCookie(person.language) } });
}

export default function Route() {
  const { language } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page width="slim">
      <PageHeader title={m.sign_up_title()} lead={m.sign_up_lead()} />
      <FormErrors
        state={state}
        labels={{
          email: m.account_email(),
          name: m.account_name(),
          password: m.account_password(),
          language: m.account_language(),
        }}
      />
      <Form method="post" noValidate className="grid gap-5">
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          label={m.account_email()}
          hint={m.sign_up_email_hint()}
          defaultValue={answerOf(state, "email")}
          error={problemOf(state, "email")}
          required
        />
        <TextField
          name="name"
          autoComplete="name"
          label={m.account_name()}
          hint={m.account_name_hint()}
          defaultValue={answerOf(state, "name")}
          error={problemOf(state, "name")}
          required
        />
        <TextField
          name="password"
          type="password"
          autoComplete="new-password"
          label={m.account_password()}
          hint={m.account_password_hint({ minimum: PASSWORD_MINIMUM })}
          error={problemOf(state, "password")}
          required
        />
        <LanguageChoice state={state} current={language} hint={m.account_language_hint()} />
        <Button type="submit" className="justify-self-start">
          {m.sign_up_submit()}
        </Button>
      </Form>
      <p>
        {m.sign_up_have_account()}{" "}
        <Link to={paths.signIn()} className="inline-flex min-h-11 items-center">
          {m.sign_in_title()}
        </Link>
      </p>
    </Page>
  );
}
