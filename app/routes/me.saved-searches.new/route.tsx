import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { requireUser } from "~/app/auth/actor";
import { Button, ButtonLink } from "~/app/components/button";
import { CheckboxField, TextField } from "~/app/components/field";
import { Notice } from "~/app/components/notice";
import { Facts, Page, PageHeader } from "~/app/components/page";
import { answerOf, problemOf } from "~/app/domain/form-state";
import { isRefusal } from "~/app/domain/refusal";
import { SAVED_SEARCH_LIMIT, SEARCH_NAME_LENGTH } from "~/app/domain/saved-search";
import { flash } from "~/app/http/flash";
import { invalid, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { m } from "~/app/locales/messages/messages";
import { describeSearch } from "~/app/services/saved-searches/describe";
import { saveSearch } from "~/app/services/saved-searches/save-search";
import { database } from "~/db/connection";
import { countSavedSearches, findSameSearch } from "~/db/queries/saved-searches";
import { SearchWords } from "../me.saved-searches._index/search-words";
import { FormErrors } from "../sign-up/form-errors";
import { inSchema, saveSchema } from "./schema";

export const meta: MetaFunction = () => [{ title: `${m.saved_new_title()} · ${m.site_name()}` }];

function askedIn(request: Request) {
  const params = new URL(request.url).searchParams;
  return { index: inSchema.parse(params.get("in")), params };
}

/** A search from a list's address, about to get a name. Whoever is not signed in passes the sign-in page first. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { personId } = await requireUser(request);
  const { index, params } = askedIn(request);
  const search = await describeSearch(index, params, currentLanguage());
  const same = await findSameSearch(database(), personId, index, search.query);
  const full = (await countSavedSearches(database(), personId)) >= SAVED_SEARCH_LIMIT;
  return { index, ...search, same: same && { id: same.id, name: same.name }, full };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireUser(request);
  const { index, params } = askedIn(request);
  const form = await parseForm(request, saveSchema);
  if (!form.ok) return invalid(form);
  const { query } = await describeSearch(index, params, currentLanguage());
  const saved = await saveSearch(actor, { index, query, ...form.value });
  if (isRefusal(saved)) return refused(saved, form.answers);
  const headers = { "Set-Cookie": await flash(saved.existed ? "search_existed" : "search_saved") };
  return redirect(`${paths.savedSearches()}#saved-${saved.id}`, { headers });
}

export default function Route() {
  const { index, query, words, filters, proposedName, same, full } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return (
    <Page width="narrow">
      <PageHeader title={m.saved_new_title()} lead={m.saved_new_lead()} />
      <FormErrors state={state} labels={{ name: m.saved_name() }} />
      <Facts
        rows={[
          {
            label: m.saved_new_asked(),
            value: <SearchWords index={index} words={words} filters={filters} />,
          },
        ]}
      />
      {same ? (
        <Notice title={m.saved_same_title()}>
          <p>{m.saved_same_text({ name: same.name })}</p>
          <p>
            <Link to={`${paths.savedSearches()}#saved-${same.id}`}>{m.saved_same_link()}</Link>
          </p>
        </Notice>
      ) : full ? (
        <Notice tone="warn" title={m.saved_full_title({ limit: String(SAVED_SEARCH_LIMIT) })}>
          <p>{m.saved_full_text()}</p>
          <p>
            <Link to={paths.savedSearches()}>{m.saved_same_link()}</Link>
          </p>
        </Notice>
      ) : (
        <NameForm state={state} proposedName={proposedName} />
      )}
      <p>
        <ButtonLink look="quiet" to={`/${index}?${query}`} className="-ml-4">
          {m.saved_new_back()}
        </ButtonLink>
      </p>
    </Page>
  );
}

function NameForm({
  state,
  proposedName,
}: {
  state: ReturnType<typeof useActionData<typeof action>>;
  proposedName: string;
}) {
  return (
    <Form method="post" noValidate className="grid gap-5">
      <TextField
        name="name"
        label={m.saved_name()}
        hint={m.saved_new_name_hint()}
        maxLength={SEARCH_NAME_LENGTH}
        defaultValue={answerOf(state, "name", proposedName)}
        error={problemOf(state, "name")}
        required
      />
      <CheckboxField
        name="mailed"
        label={m.saved_new_mailed()}
        defaultChecked={state ? answerOf(state, "mailed") === "1" : true}
      />
      <Button type="submit" className="justify-self-start">
        {m.saved_new_submit()}
      </Button>
    </Form>
  );
}
