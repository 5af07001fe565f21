import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { data } from "@remix-run/node";
import busboy from "busboy";
import type { Answers } from "~/app/domain/form-state";

/** A field beside the file is a choice or a name, never a book. */
const LONGEST_FIELD = 2_000;
const MOST_FIELDS = 20;

type Taker<T> = (name: string, bytes: AsyncIterable<Uint8Array>) => Promise<T>;

/**
 * Reads a form with one file in it, handing the file on while it arrives; nothing of it is held in memory.
 * `file` is null when none was chosen. A body that is no such form is answered with 400.
 */
export async function readUploadForm<T>(
  request: Request,
  field: string,
  take: Taker<T>,
): Promise<{ answers: Answers; file: { taken: T } | null }> {
  const answers: Answers = {};
  const parser = parserFor(request);
  let taking: Promise<T> | null = null;
  parser.on("field", (name, value) => {
    answers[name] = value.trim();
  });
  parser.on("file", (name, stream, { filename }) => {
    if (name !== field || !filename || taking) return void stream.resume();
    taking = take(filename, stream);
    // Whoever waits for it below hears of a failure; until then it must not count as unheard.
    taking.catch(() => stream.resume());
  });
  const arrived = pipeline(Readable.fromWeb(request.body as never), parser).catch(() => badForm());
  await Promise.allSettled([arrived]);
  const pending = taking as Promise<T> | null;
  const file = pending ? { taken: await pending } : null;
  await arrived;
  return { answers, file };
}

function parserFor(request: Request): busboy.Busboy {
  if (!request.body) badForm();
  try {
    return busboy({
      headers: Object.fromEntries(request.headers),
      defParamCharset: "utf8",
      limits: { files: 1, fields: MOST_FIELDS, fieldSize: LONGEST_FIELD },
    });
  } catch {
    return badForm();
  }
}

function badForm(): never {
  throw data(null, { status: 400 });
}
