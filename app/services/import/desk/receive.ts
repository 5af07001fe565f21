import { IMPORT_LIMITS } from "~/app/domain/import-stage";
import { fileTitle } from "../../uploads/file-title";
import { receiveStream } from "../../uploads/receive-stream";
import { fileOf, folder } from "./files";

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
  const incoming = await receiveStream(folder(), data, MAX_UPLOAD);
  if (!incoming) return null;
  const { bytes, sha256, keepAs, drop } = incoming;
  return { name: fileTitle(name), bytes, sha256, keep: (id) => keepAs(fileOf(id)), drop };
}
