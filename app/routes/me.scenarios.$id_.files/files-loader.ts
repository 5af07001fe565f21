import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/app/auth/actor";
import type { ListingNoun } from "~/app/domain/listing-number";
import { notFound } from "~/app/http/form";
import { viewFiles } from "~/app/services/attachments/view-files";

/** For strangers and other organisations the record does not exist. */
export async function loadFiles(noun: ListingNoun, { request, params }: LoaderFunctionArgs) {
  const actor = await requireUser(request);
  return (await viewFiles(actor, noun, params.id ?? "")) ?? notFound();
}
