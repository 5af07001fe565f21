import { type Attachment, getsFile } from "~/app/domain/attachment";
import type { Actor } from "~/app/domain/person";
import { database } from "~/db/connection";
import { findAttachment } from "~/db/queries/attachments";
import { nearnessTo } from "./nearness";

/** A file that somebody gets, and whether everybody else would get it now too. */
export type OpenedFile = Attachment & { forEverybody: boolean };

/** A file for somebody who may have it; null for everybody else, as for a file that never was. */
export async function openFile(actor: Actor | null, id: string): Promise<OpenedFile | null> {
  const file = await findAttachment(database(), id);
  if (!file || file.removedAt !== null) return null;
  const nearness = await nearnessTo(file.noun, file.recordId);
  if (!getsFile(nearness(actor), file.visibility)) return null;
  return { ...file, forEverybody: getsFile(nearness(null), file.visibility) };
}
