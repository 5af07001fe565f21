import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireOperator } from "~/app/auth/actor";
import { Button, ButtonLink } from "~/app/components/button";
import { ErrorSummary } from "~/app/components/error-summary";
import { Page, PageHeader } from "~/app/components/page";
import { isRefusal } from "~/app/domain/refusal";
import { flash } from "~/app/http/flash";
import { refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { searchEngines } from "~/app/services/search/engine";
import { startRebuild } from "~/app/services/system/start-rebuild";
import { engineText } from "../operate.system._index/words";

export const meta: MetaFunction = () => [{ title: `${m.system_confirm_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOperator(request);
  return { engines: searchEngines().map(({ name }) => name) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOperator(request);
  const outcome = await startRebuild(actor);
  if (isRefusal(outcome)) return refused(outcome);
  return redirect(paths.operateSystem(), { headers: { "Set-Cookie": await flash("rebuild_started") } });
}

/** The step between wanting a rebuild and starting one; it works without scripts. */
export default function Route() {
  const { engines } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page width="narrow">
      <p>
        <Link to={paths.operateSystem()}>{m.system_back()}</Link>
      </p>
      <PageHeader title={m.system_confirm_title()} />
      <ErrorSummary state={state} />
      <div className="grid gap-4">
        <p>{m.system_confirm_what()}</p>
        <ul className="list-disc pl-6">
          {engines.map((engine) => (
            <li key={engine}>{engineText(engine)}</li>
          ))}
        </ul>
        <p>{m.system_confirm_open()}</p>
        <p>{m.system_confirm_time()}</p>
        <p>{m.system_confirm_failure()}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Form method="post">
          <Button type="submit">{m.system_confirm_submit()}</Button>
        </Form>
        <ButtonLink look="secondary" to={paths.operateSystem()}>
          {m.system_confirm_cancel()}
        </ButtonLink>
      </div>
    </Page>
  );
}
