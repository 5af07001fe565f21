import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { TextField } from "~/app/components/field";
import { Notice } from "~/app/components/notice";
import { Page, PageHeader } from "~/app/components/page";
import { answerOf, problemOf } from "~/app/domain/form-state";
import { invalid, parseForm } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { mailsAreFiles } from "~/app/services/accounts/mails-are-files";
import { requestPasswordReset } from "~/app/services/accounts/request-password-reset";
import { FormErrors } from "../sign-up/form-errors";
import { forgotPasswordSchema } from "./schema";

export const meta: MetaFunction = () => [{ title: `${m.forgot_password_title()} · ${m.site_name()}` }];

export function loader({ request }: LoaderFunctionArgs) {
  return { sent: new URL(request.url).searchParams.has("sent"), mailsAreFiles: mailsAreFiles() };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, forgotPasswordSchema);
  if (!form.ok) return invalid(form);
  await requestPasswordReset(form.value.email);
  return redirect(`${paths.forgotPassword()}?sent`);
}

export default function Route() {
  const { sent, mailsAreFiles } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (sent && !state)
    return (
      <Page width="slim">
        <PageHeader title={m.forgot_password_sent_title()} lead={m.forgot_password_sent_lead()} />
        {mailsAreFiles && <Notice title={m.mail_folder_notice()} />}
        <p>
          <Link to={paths.forgotPassword()}>{m.forgot_password_again()}</Link>
        </p>
      </Page>
    );
  return (
    <Page width="slim">
      <PageHeader title={m.forgot_password_title()} lead={m.forgot_password_lead()} />
      <FormErrors state={state} labels={{ email: m.account_email() }} />
      <Form method="post" noValidate className="grid gap-5">
        <TextField
          name="email"
          type="email"
          autoComplete="username"
          label={m.account_email()}
          defaultValue={answerOf(state, "email")}
          error={problemOf(state, "email")}
          required
        />
        <Button type="submit" className="justify-self-start">
          {m.forgot_password_submit()}
        </Button>
      </Form>
    </Page>
  );
}
