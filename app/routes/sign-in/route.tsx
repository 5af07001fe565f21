import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { getActor } from "~/app/auth/actor";
import { networkAddress } from "~/app/auth/network-address";
import { safeNextPath } from "~/app/auth/next-path";
import { verifyPassword } from "~/app/auth/passwords";
import { createSession } from "~/app/auth/session";
import { Button } from "~/app/components/button";
import { TextField } from "~/app/components/field";
import { Page, PageHeader } from "~/app/components/page";
import { answerOf, problemOf } from "~/app/domain/form-state";
import { isRefusal } from "~/app/domain/refusal";
import { invalid, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { languageCookie } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { signIn } from "~/app/services/accounts/sign-in";
import { FormErrors } from "../sign-up/form-errors";
import { signInSchema } from "./schema";

export const meta: MetaFunction = () => [{ title: `${m.sign_in_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const next = safeNextPath(new URL(request.url).searchParams.get("next"), paths.me());
  if (await getActor(request)) throw redirect(next);
  return { next };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, signInSchema);
  if (!form.ok) return invalid(form);
  const { email, password, next } = form.value;
  const signedIn = await signIn({
    email,
    networkAddress: networkAddress(request),
    matches: (passwordHash) => verifyPassword(passwordHash, password),
  });
  if (isRefusal(signedIn)) return refused(signedIn, form.answers);
  const headers = new Headers({ "Set-Cookie": await createSession(signedIn.personId, request) });
  headers.append("Set-Cookie", languageCookie(signedIn.language));
  return redirect(safeNextPath(next, paths.me()), { headers });
}

export default function Route() {
  const { next } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page width="slim">
      <PageHeader title={m.sign_in_title()} />
      <FormErrors state={state} labels={{ email: m.account_email(), password: m.account_password() }} />
      {/* A full page load: the language of the page may change with the person. */}
      <Form method="post" reloadDocument noValidate className="grid gap-5">
        <input type="hidden" name="next" value={next} />
        <TextField
          name="email"
          type="email"
          autoComplete="username"
          label={m.account_email()}
          defaultValue={answerOf(state, "email")}
          error={problemOf(state, "email")}
          required
        />
        <TextField
          name="password"
          type="password"
          autoComplete="current-password"
          label={m.account_password()}
          error={problemOf(state, "password")}
          required
        />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Button type="submit">{m.sign_in_submit()}</Button>
          <Link to={paths.forgotPassword()} className="inline-flex min-h-11 items-center">
            {m.sign_in_forgot()}
          </Link>
        </div>
      </Form>
      <p>
        {m.sign_in_no_account()}{" "}
        <Link to={paths.signUp()} className="inline-flex min-h-11 items-center">
          {m.sign_up_title()}
        </Link>
      </p>
    </Page>
  );
}
