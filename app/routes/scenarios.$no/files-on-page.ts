import { fileRow } from "~/app/components/files/file-row";
import type { PublicFilesProps } from "~/app/components/files/public-files";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import { listPublicFiles } from "~/app/services/attachments/list-files";

/** The files of a public record for its reader, and the way to those the reader does not get yet. */
export async function filesOnPage(
  actor: Actor | null,
  noun: ListingNoun,
  { id, no }: { id: string; no: string },
): Promise<PublicFilesProps> {
  const { files, forMembers } = await listPublicFiles(actor, noun, id);
  const rows = files.map((file) => {
    const row = fileRow(file);
    return file.visibility === "registered" ? { ...row, tags: [...row.tags, m.files_members()] } : row;
  });
  const way = actor
    ? { way: m.files_more_join(), href: paths.myOrganisation() }
    : { way: m.nav_sign_in(), href: paths.signIn(`${paths.listing(noun, no)}#files`) };
  const more = forMembers > 0 ? { text: m.files_more({ count: String(forMembers) }), ...way } : null;
  return { title: m.files_title(), rows, more };
}
