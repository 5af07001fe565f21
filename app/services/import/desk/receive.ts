import { createHash } from "node:crypto";
import { IMPORT_LIMITS } from "~/app/domain/import-stage";
import { newUpload } from "./files";

/** The largest file that may be imported in the browser, in bytes. */
const MAX_UPLOAD = IMPORT_LIMITS.megabytes * 1024 * 1024;

/** A file as it arrived: kept under an import's id, or dropped. */
export type Received = {
  name: string;
  bytes: number;
  sha256: string;
  keep(id: string): Promise<void>;
  drop(): Promise<void>;
};

/** Writes a file to disk as it arrives and counts it; null when it is larger than may be. Nothing is held in memory. */
export async function receiveFile(name: string, data: AsyncIterable<Uint8Array>): Promise<Received | null> {
  const upload = await newUpload();
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const piece of data) {
      bytes += piece.length;
      // What comes after is still read to its end, so that the browser hears the answer.
      if (bytes > MAX_UPLOAD) continue;
      hash.update(piece);
      await upload.write(piece);
    }
  } catch (error) {
    await upload.close();
    await upload.drop();
    throw error;
  }
  await upload.close();
  if (bytes > MAX_UPLOAD) {
    await upload.drop();
    return null;
  }
  return { name: fileTitle(name), bytes, sha256: hash.digest("hex"), keep: upload.keep, drop: upload.drop };
}

/** The file's own name without a path and without anything that is no text. */
function fileTitle(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return [...last.replace(/\p{Cc}/gu, "").trim()].slice(-150).join("") || "upload";
}
