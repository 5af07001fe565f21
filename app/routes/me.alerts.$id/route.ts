import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireUser } from "~/app/auth/actor";
import { notFound } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { openAlert } from "~/app/services/alerts/open-alert";

/** Goes to what an alert is about. That it counts as read then is all that a visit changes, and only the person's own. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireUser(request);
  const target = await openAlert(actor, params.id ?? "", currentLanguage());
  if (!target) return notFound();
  const { record, ownNo } = target;
  return redirect(ownNo ? paths.pair(ownNo, record.no) : paths.listing(record.noun, record.no));
}
