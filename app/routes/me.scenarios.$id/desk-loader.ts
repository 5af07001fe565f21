import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/app/auth/actor";
import type { ListingNoun } from "~/app/domain/listing-number";
import { notFound } from "~/app/http/form";
import { currentLanguage } from "~/app/http/request-context";
import { viewDesk } from "~/app/services/listings/view-desk";

/** For strangers and other organisations the record does not exist. */
export async function loadDesk(noun: ListingNoun, { request, params }: LoaderFunctionArgs) {
  const actor = await requireUser(request);
  return (await viewDesk(actor, noun, params.id ?? "", currentLanguage())) ?? notFound();
}
export type Desk = Awaited<ReturnType<typeof loadDesk>>;
