import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/app/components/button";
import { TextField } from "~/app/components/field";
import { Page, PageHeader } from "~/app/components/page";
import { m } from "~/app/locales/messages/messages";

/** Without a scenario there is nothing to compare against. */
export function ScenarioQuestion() {
  return (
    <Page width="narrow">
      <PageHeader title={m.compare_title()} lead={m.compare_lead()} />
      <Form action="/compare" method="get" className="grid gap-4">
        <h2 className="text-xl">{m.compare_which_scenario()}</h2>
        <TextField
          name="scenario"
          label={m.compare_scenario_no()}
          hint={m.compare_scenario_no_hint()}
          autoComplete="off"
          maxLength={40}
          required
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit">{m.compare_open_scenario()}</Button>
          <ButtonLink look="secondary" to="/scenarios">
            {m.compare_browse_scenarios()}
          </ButtonLink>
        </div>
      </Form>
    </Page>
  );
}
