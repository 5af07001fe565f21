import type { ReadStream } from "node:fs";
import { open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { environment } from "~/app/environment";
import { receiveStream } from "../uploads/receive-stream";

/** Beside the folder of imports: `uploads/ab/cdef…` holds the bytes whose sha256 is `abcdef…`, once each. */
const uploads = () => join(environment().DATA_DIR, "uploads");
const incoming = () => join(uploads(), "incoming");

/** Where the bytes of a sha256 (hexadecimal) lie. Nothing that a person wrote is part of the path. */
export function blobPath(sha256: string): string {
  return join(uploads(), sha256.slice(0, 2), sha256.slice(2));
}

/** Takes a file in, out of reach until it is put in its place; null when it is larger than `maximum` bytes. */
export function receiveBlob(data: AsyncIterable<Uint8Array>, maximum: number) {
  return receiveStream(incoming(), data, maximum);
}

/** The bytes of a sha256, to be read once. Throws at once when they are not there. */
export async function readBlob(sha256: string): Promise<ReadStream> {
  return (await open(blobPath(sha256))).createReadStream();
}

export async function blobExists(sha256: string): Promise<boolean> {
  return (await stat(blobPath(sha256)).catch(() => null)) !== null;
}

export async function removeBlob(sha256: string): Promise<void> {
  await rm(blobPath(sha256), { force: true });
}

/** The sha256 of everything that lies here since before an instant. */
export async function listBlobsBefore(before: Date): Promise<string[]> {
  const folders = (await namesIn(uploads())).filter((name) => /^[0-9a-f]{2}$/.test(name));
  const found: string[] = [];
  for (const folder of folders) {
    for (const name of await namesIn(join(uploads(), folder))) {
      if (await isOlder(join(uploads(), folder, name), before)) found.push(folder + name);
    }
  }
  return found;
}

/** Removes what an interrupted upload left behind. */
export async function removeIncomingBefore(before: Date): Promise<void> {
  for (const name of await namesIn(incoming())) {
    const path = join(incoming(), name);
    if (await isOlder(path, before)) await rm(path, { force: true });
  }
}

const namesIn = (folder: string) => readdir(folder).catch(() => []);

async function isOlder(path: string, before: Date): Promise<boolean> {
  const known = await stat(path).catch(() => null);
  return known !== null && known.mtime < before;
}
