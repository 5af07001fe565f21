import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import Busboy, { type BusboyFileStream } from "@fastify/busboy";
import type { Answers } from "~/app/domain/form-state";

/** What a form with a file sent: its answers, and what became of the file; null when none was chosen. */
export type Upload<T> = { answers: Answers; file: T | null };

/** A request that is no form with a file, or broke off. */
export class UnreadableUpload extends Error {}

export type Taker<T> = {
  /** The name of the file's own field; files in others are passed over, and so is a second one. */
  field: string;
  /** Gets the file while it arrives and must read it to its end. What it reads fails when the request breaks off. */
  receive(name: string, data: AsyncIterable<Uint8Array>): Promise<T>;
  /** Undoes `receive` when the request breaks off after the file. */
  discard(received: T): Promise<void>;
};

/** Reads a form with one file, at most. */
export async function readUpload<T>(
  request: Request,
  { field, receive, discard }: Taker<T>,
): Promise<Upload<T>> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!request.body || !/^multipart\/form-data\s*;\s*boundary=/i.test(type)) throw new UnreadableUpload();
  const parser = new Busboy({
    headers: { "content-type": type },
    limits: { files: 5, fields: 20, fieldSize: 10_000, headerPairs: 20 },
  });
  const answers: Answers = {};
  const taken: { file: Promise<T> | null; data: BusboyFileStream | null } = { file: null, data: null };
  parser.on("field", (name, value) => {
    answers[name] = value.trim();
  });
  const source = Readable.fromWeb(request.body as ReadableStream);
  try {
    await new Promise<void>((resolve, reject) => {
      parser.on("file", (own, data, name) => {
        // A broken request is told by the parser; without a listener it would end the process.
        data.on("error", () => {});
        if (own !== field || !name || taken.file) return void data.resume();
        taken.data = data;
        taken.file = receive(name, data);
        taken.file.catch(reject);
      });
      parser.on("finish", resolve);
      parser.on("error", () => reject(new UnreadableUpload()));
      source.on("error", () => reject(new UnreadableUpload()));
      source.pipe(parser);
    });
  } catch (error) {
    source.destroy();
    taken.data?.destroy(new UnreadableUpload());
    await taken.file?.then(discard, () => {});
    throw error;
  }
  return { answers, file: await taken.file };
}
