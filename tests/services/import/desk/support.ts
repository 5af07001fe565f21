import type { Actor } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import { findOwnImport } from "~/app/services/import/desk/access";
import { beginImport, type ImportWish } from "~/app/services/import/desk/begin";
import { confirmImport } from "~/app/services/import/desk/confirm";
import { settled } from "~/app/services/import/desk/jobs";
import { matchColumns } from "~/app/services/import/desk/match-columns";
import { receiveFile } from "~/app/services/import/desk/receive";
import { type ImportView, viewImport } from "~/app/services/import/desk/view-import";

const LONG_MS = 50_000;

async function* piecesOf(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 64_000) yield bytes.subarray(at, at + 64_000);
}

/** Sends a file as a browser would; answers with the import's id. */
export async function send(actor: Actor, wish: ImportWish, file: string | Buffer, name = "清单.csv") {
  const received = await receiveFile(name, piecesOf(Buffer.from(file)));
  if (!received) throw new Error("too large");
  const begun = await beginImport(actor, wish, received);
  if (isRefusal(begun)) throw new Error(`refused: ${begun.code}`);
  await settled(begun.id, LONG_MS);
  return begun.id;
}

export async function storedFor(actor: Actor, wish: ImportWish, id: string) {
  const stored = await findOwnImport(actor, wish.actsAs, id);
  if (!stored) throw new Error("no such import");
  return stored;
}

export async function look(actor: Actor, wish: ImportWish, id: string): Promise<ImportView> {
  return viewImport(await storedFor(actor, wish, id), { step: null, page: 1 });
}

/** Takes every column for what its heading says, `chosen` apart, and checks. */
export async function check(
  actor: Actor,
  wish: ImportWish,
  id: string,
  chosen: Record<string, string> = {},
  hiddenRows = "",
) {
  const { columns } = await look(actor, wish, id);
  const fields: string[] = [];
  for (const column of columns?.columns ?? [])
    fields[Number(column.name.replace("column-", ""))] = chosen[column.heading] ?? column.chosen;
  const outcome = await matchColumns(await storedFor(actor, wish, id), { fields, hiddenRows });
  await settled(id, LONG_MS);
  return outcome;
}

export async function confirm(actor: Actor, wish: ImportWish, id: string) {
  const outcome = await confirmImport(await storedFor(actor, wish, id));
  await settled(id, LONG_MS);
  return outcome;
}
