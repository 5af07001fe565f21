import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireUser } from "~/app/auth/actor";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isRefusal } from "~/app/domain/refusal";
import { invalid, parseForm, refused } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { startDraft } from "~/app/services/listings/start-draft";
import { mayStart } from "../me.scenarios._index/my-listings-loader";
import { newListingSchema } from "./schema";

export async function loadStart(noun: ListingNoun, { request }: LoaderFunctionArgs) {
  const { memberships } = await requireUser(request);
  const organisations = mayStart(memberships, noun);
  return {
    noun,
    hasOrganisation: memberships.length > 0,
    organisations: organisations.map(({ organisationId, organisationName }) => ({
      value: organisationId,
      label: organisationName,
    })),
  };
}
export type Start = Awaited<ReturnType<typeof loadStart>>;

export async function start(noun: ListingNoun, { request }: ActionFunctionArgs) {
  const actor = await requireUser(request);
  const form = await parseForm(request, newListingSchema);
  if (!form.ok) return invalid(form);
  const draft = await startDraft(actor, form.value.organisationId, noun, form.value.title);
  if (isRefusal(draft)) return refused(draft, form.answers);
  return redirect(paths.myListing(noun, draft.id));
}
