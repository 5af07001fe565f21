import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { requireOperator } from "~/app/auth/actor";
import { Button, ButtonLink } from "~/app/components/button";
import { ErrorSummary } from "~/app/components/error-summary";
import { Card, Page, PageHeader, Section } from "~/app/components/page";
import { isRefusal } from "~/app/domain/refusal";
import { flash } from "~/app/http/flash";
import { refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { startCheck } from "~/app/services/system/start-check";
import { viewSystem } from "~/app/services/system/view-system";
import { EngineCard } from "./engine-card";
import { JobPanel } from "./job-panel";

/** How often the page looks again by itself while something is under way, in milliseconds. */
const LOOK_MS = 1_500;

export const meta: MetaFunction = () => [{ title: `${m.system_title()} · ${m.site_name()}` }];

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOperator(request);
  return viewSystem();
}

/** The one thing this page does by itself is the check; a rebuild is confirmed on a page of its own. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOperator(request);
  const outcome = await startCheck(actor);
  if (isRefusal(outcome)) return refused(outcome);
  return redirect(paths.operateSystem(), { headers: { "Set-Cookie": await flash("check_started") } });
}

export default function Route() {
  const { engines, answering, job } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const running = job !== null && job.endedAt === null;
  useLookAgain(running);
  return (
    <Page>
      <PageHeader title={m.system_title()} lead={m.system_lead()} />
      <ErrorSummary state={state} />
      {job && <JobPanel job={job} />}
      <Section
        id="engines"
        title={m.system_engines()}
        actions={
          <ButtonLink look="quiet" reloadDocument to={paths.operateSystem()}>
            {m.system_reload()}
          </ButtonLink>
        }
      >
        <div className="grid gap-4 lg:grid-cols-2">
          {engines.map((engine) => (
            <EngineCard key={engine.name} engine={engine} answering={engine.name === answering} />
          ))}
        </div>
      </Section>
      <Section id="actions" title={m.system_actions()}>
        <div className="grid gap-4 lg:grid-cols-2">
          <Card className="grid content-start justify-items-start gap-3">
            <p>{m.system_check_hint()}</p>
            <Form method="post">
              <Button type="submit" look="secondary" disabled={running}>
                {m.system_check()}
              </Button>
            </Form>
          </Card>
          <Card className="grid content-start justify-items-start gap-3">
            <p>{m.system_rebuild_hint()}</p>
            <ButtonLink look="secondary" to={paths.operateSystemRebuild()}>
              {m.system_rebuild()}
            </ButtonLink>
          </Card>
        </div>
      </Section>
    </Page>
  );
}

/** Without scripts the reload link does the same. */
function useLookAgain(running: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!running || state !== "idle") return;
    const timer = setTimeout(revalidate, LOOK_MS);
    return () => clearTimeout(timer);
  }, [running, revalidate, state]);
}
