import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file as it arrived, under a name of its own: kept somewhere, or dropped. */
export type Incoming = {
  path: string;
  bytes: number;
  sha256: string;
  keepAs(path: string): Promise<void>;
  drop(): Promise<void>;
};

/**
 * Writes what arrives into a new file of a folder and counts it; null when it is larger than `maximum` bytes.
 * Nothing is held in memory, and what fails leaves nothing on disk.
 */
export async function receiveStream(
  folder: string,
  data: AsyncIterable<Uint8Array>,
  maximum: number,
): Promise<Incoming | null> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${randomUUID()}.incoming`);
  const drop = () => rm(path, { force: true });
  try {
    const { bytes, sha256 } = await write(path, data, maximum);
    if (bytes <= maximum) return { path, bytes, sha256, drop, keepAs: (kept) => keep(path, kept) };
  } catch (error) {
    await drop();
    throw error;
  }
  await drop();
  return null;
}

async function write(path: string, data: AsyncIterable<Uint8Array>, maximum: number) {
  const handle = await open(path, "wx", 0o600);
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const piece of data) {
      bytes += piece.length;
      // What comes after is still read to its end, so that the browser hears the answer.
      if (bytes > maximum) continue;
      hash.update(piece);
      await handle.write(piece);
    }
    // A row that names the file must never outlive a power cut that the file did not.
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { bytes, sha256: hash.digest("hex") };
}

async function keep(path: string, kept: string): Promise<void> {
  await mkdir(dirname(kept), { recursive: true });
  await rename(path, kept);
}
