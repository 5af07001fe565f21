import { type Attachment, getsFile } from "~/app/domain/attachment";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import { paths } from "~/app/http/paths";
import { database } from "~/db/connection";
import { listAttachments } from "~/db/queries/attachments";
import { nearnessTo } from "./nearness";

/** A file as a list shows it. */
export type FileLine = Pick<Attachment, "id" | "name" | "bytes" | "visibility" | "level"> & { href: string };

export function fileLine({ id, name, bytes, visibility, level }: Attachment): FileLine {
  return { id, name, bytes, visibility, level, href: paths.file(id, name) };
}

/** The files of a record that this person gets, for its desk and its review. */
export async function listFiles(actor: Actor, noun: ListingNoun, recordId: string): Promise<FileLine[]> {
  const files = await listAttachments(database(), noun, recordId);
  if (files.length === 0) return [];
  const near = (await nearnessTo(noun, recordId))(actor);
  return files.filter(({ visibility }) => getsFile(near, visibility)).map(fileLine);
}

export type PublicFiles = {
  files: FileLine[];
  /** How many more there are for members of verified organisations. */
  forMembers: number;
};

/**
 * The files on a record's public page. Files for the own organisation are not on it for anybody and are not counted.
 * Of those for members a stranger learns the number alone: it says why signing in is worth it, and their owner
 * chose to show them to everybody who does.
 */
export async function listPublicFiles(
  actor: Actor | null,
  noun: ListingNoun,
  recordId: string,
): Promise<PublicFiles> {
  const all = await listAttachments(database(), noun, recordId);
  const shown = all.filter(({ visibility }) => visibility !== "private");
  if (shown.length === 0) return { files: [], forMembers: 0 };
  const near = (await nearnessTo(noun, recordId))(actor);
  const files = shown.filter(({ visibility }) => getsFile(near, visibility));
  return {
    files: files.map(fileLine),
    forMembers: near === null ? 0 : shown.length - files.length,
  };
}
