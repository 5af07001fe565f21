import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { AttachmentVisibility } from "~/app/domain/attachment";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Actor } from "~/app/domain/person";
import { isRefusal, type Refusal } from "~/app/domain/refusal";
import { environment } from "~/app/environment";
import { attachFile, receiveAttachment } from "~/app/services/attachments/attach";
import { asOwner } from "../listings/scene";
import { pdf } from "./sample-files";

export async function* inPieces(bytes: Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export type Wish = {
  name?: string;
  bytes?: Uint8Array;
  visibility?: AttachmentVisibility;
  level?: number | null;
  noun?: ListingNoun;
};

/** Attaches a file as the owner's form does. */
export async function attach(owner: Actor, id: string, wish: Wish = {}) {
  const {
    name = "检测报告.pdf",
    bytes = pdf(),
    visibility = "public",
    level = null,
    noun = "scenario",
  } = wish;
  const file = await receiveAttachment(name, inPieces(bytes));
  if (isRefusal(file)) return file;
  return attachFile(noun, await asOwner(owner, noun, id), file, { visibility, level });
}

/** The code beside the field, or the refusal's own. */
export function codeOf(outcome: { id: string } | Refusal): string {
  return isRefusal(outcome) ? (outcome.problems[0]?.code ?? outcome.code) : "taken";
}

/** Every file that lies in the uploads folder, as a path below it. */
export function onDisk(): string[] {
  const folder = join(environment().DATA_DIR, "uploads");
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  } catch {
    return [];
  }
}
