import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireUser } from "~/app/auth/actor";
import { notFound } from "~/app/http/form";
import { paths } from "~/app/http/paths";
import { currentLanguage } from "~/app/http/request-context";
import { type AlertTarget, openAlert } from "~/app/services/alerts/open-alert";

/** Goes to what news is about. That it counts as read then is all that a visit changes, and only the person's own. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireUser(request);
  const target = await openAlert(actor, params.id ?? "", currentLanguage());
  return target ? redirect(placeOf(target)) : notFound();
}

function placeOf(target: AlertTarget): string {
  if (target.to !== "subject") {
    const { record, ownNo } = target;
    return ownNo ? paths.pair(ownNo, record.no) : paths.listing(record.noun, record.no);
  }
  const { kind, action, subject } = target;
  if (kind === "queue_organisation") return paths.operateOrganisation(subject.id);
  if (subject.kind !== "organisation")
    return kind === "queue_listing"
      ? paths.reviewListing(subject.kind, subject.id)
      : paths.myListing(subject.kind, subject.id);
  if (action === "member_removed") return paths.me();
  const page = kind === "membership" ? paths.myPeople() : paths.myOrganisation();
  return `${page}?org=${subject.id}`;
}
