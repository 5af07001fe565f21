import { Form, useActionData } from "@remix-run/react";
import { Button, ButtonLink } from "~/app/components/button";
import { ErrorSummary } from "~/app/components/error-summary";
import { SelectField, TextField } from "~/app/components/field";
import { EmptyState, Page, PageHeader } from "~/app/components/page";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { Start } from "./start";

/** A draft begins with whose it is and a title; everything else can wait. */
export function StartPage({ data }: { data: Start }) {
  const scenario = data.noun === "scenario";
  return (
    <Page width="narrow">
      <PageHeader
        title={scenario ? m.new_scenario_title() : m.new_achievement_title()}
        lead={scenario ? m.new_scenario_lead() : m.new_achievement_lead()}
      />
      {data.organisations.length === 0 ? <NoOrganisation data={data} /> : <StartForm data={data} />}
    </Page>
  );
}

function NoOrganisation({ data }: { data: Start }) {
  if (data.hasOrganisation) return <EmptyState title={m.my_scenarios_kind_note()} />;
  return (
    <EmptyState title={m.my_listings_no_organisation()}>
      <ButtonLink to={paths.myOrganisation()}>{m.my_listings_register()}</ButtonLink>
    </EmptyState>
  );
}

function StartForm({ data }: { data: Start }) {
  const state = useActionData<FormState>();
  const only = data.organisations.length === 1 ? data.organisations[0] : undefined;
  const scenario = data.noun === "scenario";
  return (
    <>
      <ErrorSummary state={state} />
      <Form method="post" noValidate className="grid gap-6">
        {only ? (
          <input type="hidden" name="organisationId" value={only.value} />
        ) : (
          <SelectField
            name="organisationId"
            label={m.new_listing_organisation()}
            options={data.organisations}
            defaultValue={answerOf(state, "organisationId")}
            error={problemOf(state, "organisationId")}
          />
        )}
        <TextField
          name="title"
          label={scenario ? m.field_title_scenario() : m.field_title_achievement()}
          hint={scenario ? m.hint_scenario_title() : m.hint_achievement_title()}
          defaultValue={answerOf(state, "title")}
          error={problemOf(state, "title")}
        />
        <p>
          <Button type="submit">{m.new_listing_start()}</Button>
        </p>
      </Form>
    </>
  );
}
