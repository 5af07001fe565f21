import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireUser } from "~/app/auth/actor";
import { notFound } from "~/app/http/form";
import { openSearch } from "~/app/services/saved-searches/open-search";

/** Goes to what a saved search finds, the newest first. That nothing of it is new then is all that a visit changes. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireUser(request);
  const search = await openSearch(actor, params.id ?? "");
  if (!search) return notFound();
  const query = new URLSearchParams(search.query);
  query.set("sort", "newest");
  return redirect(`/${search.index}?${query}`);
}
