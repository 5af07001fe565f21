import { z } from "zod";
import { refuseParameters } from "./problems";

/** Where a list goes on: behind a record, in publication order; or at a place in a search's order. */
const kept = z.union([
  z.tuple([z.literal("after"), z.iso.datetime(), z.string().max(100)]),
  z.tuple([z.literal("id"), z.string().max(100)]),
  z.tuple([z.literal("place"), z.int().min(0)]),
]);
export type Cursor = z.infer<typeof kept>;

/** Opaque to clients: what is in it may change. */
export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString("base64url");
}

/** The cursor of one kind; a cursor of another list, or one that nobody was given, is an invalid parameter. */
export function readCursor<K extends Cursor[0]>(
  text: string | undefined,
  kind: K,
): Extract<Cursor, [K, ...unknown[]]> | undefined {
  if (text === undefined) return undefined;
  const result = kept.safeParse(parsed(text));
  if (result.success && result.data[0] === kind) return result.data as Extract<Cursor, [K, ...unknown[]]>;
  const detail = "Not a cursor of this list: take it from the `next` of an answer to the same question.";
  refuseParameters([{ parameter: "cursor", code: "invalid_value", detail }]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
