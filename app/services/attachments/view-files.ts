import {
  ATTACHMENT_VISIBILITIES,
  type Attachment,
  keptSince,
  MAX_ATTACHMENTS,
  mayAddFiles,
  mayPutBack,
  mayShowTo,
  mayTakeBackFiles,
} from "~/app/domain/attachment";
import { authorizeOwner } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { database } from "~/db/connection";
import { instant } from "~/db/ids";
import { listAttachments } from "~/db/queries/attachments";
import { type ListingOf, NOUNS } from "../listings/nouns";
import { fileLine } from "./list-files";

export type FilesView = NonNullable<Awaited<ReturnType<typeof viewFiles>>>;

/** The files of a record with what its people can do with them; null for whoever does not belong to it. */
export async function viewFiles(actor: Actor, noun: ListingNoun, id: string, now = new Date()) {
  const record = await NOUNS[noun].find(database(), id);
  const permit = record ? authorizeOwner<ListingRecord>(actor, record) : null;
  if (!record || !permit || (isRefusal(permit) && permit.code === "not_found")) return null;
  const mayEdit = !isRefusal(permit);
  const all = await listAttachments(database(), noun, id, instant(keptSince(now)));
  const files = all.filter(({ removedAt }) => removedAt === null);
  return {
    ...{ noun, id, title: record.content.title, state: record.state, mayEdit },
    mayAdd: mayEdit && mayAddFiles(record.state),
    full: files.length >= MAX_ATTACHMENTS,
    mayRemove: mayEdit && mayTakeBackFiles(record.state),
    anonymous: "anonymous" in record.content && record.content.anonymous,
    levels: levelsOf(record),
    files: files.map((file) => ({ ...fileLine(file), choices: mayEdit ? choicesFor(record, file) : [] })),
    removed: all.flatMap((file) =>
      file.removedAt !== null && mayEdit && mayPutBack(record, file.removedAt, now)
        ? [{ id: file.id, name: file.name, removedAt: file.removedAt }]
        : [],
    ),
  };
}

/** The levels of maturity that an achievement names evidence for, lowest first. */
export function levelsOf({ content }: ListingOf[ListingNoun]): number[] {
  const levels = "evidence" in content ? content.evidence.map(({ level }) => level) : [];
  return [...new Set(levels)].sort((a, b) => a - b);
}

/** Whom a file can be shown to in this state, what it is now among them. */
function choicesFor(record: ListingRecord, { visibility }: Attachment) {
  return ATTACHMENT_VISIBILITIES.filter((to) => to === visibility || mayShowTo(record.state, visibility, to));
}
