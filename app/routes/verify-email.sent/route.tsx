import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { getActor } from "~/app/auth/actor";
import { Button } from "~/app/components/button";
import { TextField } from "~/app/components/field";
import { Notice } from "~/app/components/notice";
import { Page, PageHeader } from "~/app/components/page";
import { answerOf, problemOf } from "~/app/domain/form-state";
import { flash } from "~/app/http/flash";
import { invalid, parseForm } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { mailsAreFiles } from "~/app/services/accounts/mails-are-files";
import { resendVerification } from "~/app/services/accounts/resend-verification";
import { FormErrors } from "../sign-up/form-errors";
import { resendSchema } from "./schema";

export const meta: MetaFunction = () => [{ title: `${m.verify_sent_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await getActor(request);
  if (actor?.emailVerified) throw redirect(paths.me());
  return { email: actor?.email ?? "", mailsAreFiles: mailsAreFiles() };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, resendSchema);
  if (!form.ok) return invalid(form);
  await resendVerification(form.value.email);
  return redirect(paths.verifyEmailSent(), { headers: { "Set-Cookie": await flash("verification_sent") } });
}

export default function Route() {
  const { email, mailsAreFiles } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page width="slim">
      <PageHeader title={m.verify_sent_title()} lead={m.verify_sent_lead()} />
      {mailsAreFiles && <Notice title={m.mail_folder_notice()} />}
      <details id="again" open={state !== undefined}>
        <summary className="min-h-11 content-center font-semibold">{m.verify_sent_again_title()}</summary>
        <p className="mt-2 mb-4 text-ink-soft">{m.verify_sent_again_lead()}</p>
        <FormErrors state={state} labels={{ email: m.account_email() }} />
        <Form method="post" noValidate className="grid gap-4">
          <TextField
            name="email"
            type="email"
            autoComplete="email"
            label={m.account_email()}
            defaultValue={answerOf(state, "email", email)}
            error={problemOf(state, "email")}
            required
          />
          <Button type="submit" look="secondary" className="justify-self-start">
            {m.verify_sent_again_submit()}
          </Button>
        </Form>
      </details>
    </Page>
  );
}
