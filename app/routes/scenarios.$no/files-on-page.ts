import type { ListingNoun } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import { paths } from "~/app/http/paths";
import { listPublicFiles } from "~/app/services/attachments/list-files";

/** The files of a public record for its reader, and the way to those the reader does not get yet. */
export async function filesOnPage(
  actor: Actor | null,
  noun: ListingNoun,
  { id, no }: { id: string; no: string },
) {
  const files = await listPublicFiles(actor, noun, id);
  const wayHref =
    files.lacks === "sign_in" ? paths.signIn(`${paths.listing(noun, no)}#files`) : paths.myOrganisation();
  return { ...files, wayHref };
}
