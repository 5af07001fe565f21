import { type Attachment, getsFile } from "~/app/domain/attachment";
import type { Actor } from "~/app/domain/person";
import { database } from "~/db/connection";
import { findAttachment } from "~/db/queries/attachments";
import { nearness } from "./nearness";

/** A file for somebody who may have it; null for everybody else, as for a file that never was. */
export async function openFile(actor: Actor | null, id: string): Promise<Attachment | null> {
  const file = await findAttachment(database(), id);
  if (!file || file.removedAt !== null) return null;
  return getsFile(await nearness(actor, file.noun, file.recordId), file.visibility) ? file : null;
}
