import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { getActor } from "~/app/auth/actor";
import { Button, ButtonLink } from "~/app/components/button";
import { ErrorSummary } from "~/app/components/error-summary";
import { Page, PageHeader } from "~/app/components/page";
import { isRefusal } from "~/app/domain/refusal";
import { flash } from "~/app/http/flash";
import { invalid, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { verifyEmail } from "~/app/services/accounts/verify-email";
import { database } from "~/db/connection";
import { findEmailToken } from "~/db/queries/email-tokens";
import { verifyEmailSchema } from "./schema";

export const meta: MetaFunction = () => [{ title: `${m.verify_email_title()} · ${m.site_name()}` }];

/** Mail scanners open links before people do, so opening it uses nothing up: the button does. */
export async function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  return { token, open: (await findEmailToken(database(), token, "verify_email")) !== null };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, verifyEmailSchema);
  if (!form.ok) return invalid(form);
  const verified = await verifyEmail(form.value.token);
  if (isRefusal(verified)) return refused(verified);
  const next = (await getActor(request)) ? paths.me() : paths.signIn();
  return redirect(next, { headers: { "Set-Cookie": await flash("email_verified") } });
}

export default function Route() {
  const { token, open } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page width="slim">
      <PageHeader
        title={open ? m.verify_email_title() : m.verify_email_invalid_title()}
        lead={open ? m.verify_email_lead() : m.verify_email_invalid_lead()}
      />
      <ErrorSummary state={state} />
      {open ? (
        <Form method="post">
          <input type="hidden" name="token" value={token} />
          <Button type="submit">{m.verify_email_submit()}</Button>
        </Form>
      ) : (
        <p className="flex flex-wrap gap-3">
          <ButtonLink to={paths.signIn()}>{m.sign_in_title()}</ButtonLink>
          <ButtonLink to={paths.verifyEmailSent()} look="secondary">
            {m.verify_email_again()}
          </ButtonLink>
        </p>
      )}
    </Page>
  );
}
