import { createInflateRaw } from "node:zlib";

/** One file inside an archive. Sizes are in bytes, as its directory declares them. */
export type ZipEntry = { name: string; method: number; packed: number; size: number; offset: number };
export type ZipDirectory =
  | { ok: true; entries: ZipEntry[] }
  | { ok: false; why: "damaged" | "encrypted" | "too_large" };

/** A workbook has some dozens of parts; an archive with more is something else. */
const MAX_ENTRIES = 2_000;
/** Everything unpacked together, in bytes: an archive that promises more is not opened. */
export const MAX_UNPACKED = 200 * 1024 * 1024;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const IN_EXTRA_FIELD = 0xffffffff;

/** A part that is not what the directory says of it. */
export class DamagedArchive extends Error {}

/** Reads the directory at the end of an archive without unpacking anything (APPNOTE 4.3.12, 4.3.16). */
export function readZipDirectory(bytes: Buffer): ZipDirectory {
  const end = findEnd(bytes);
  if (end < 0) return { ok: false, why: "damaged" };
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) return { ok: false, why: "too_large" };
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY)
      return { ok: false, why: "damaged" };
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) return { ok: false, why: "encrypted" };
    const entry = readEntry(bytes, at);
    if (!entry) return { ok: false, why: "damaged" };
    entries.push(entry.entry);
    at = entry.next;
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  return unpacked > MAX_UNPACKED ? { ok: false, why: "too_large" } : { ok: true, entries };
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at--)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  return -1;
}

function readEntry(bytes: Buffer, at: number): { entry: ZipEntry; next: number } | null {
  const nameLength = bytes.readUInt16LE(at + 28);
  const extraLength = bytes.readUInt16LE(at + 30);
  const extra = at + 46 + nameLength;
  const next = extra + extraLength + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) return null;
  const sizes = [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)];
  const [size = 0, packed = 0, offset = 0] = longSizes(bytes.subarray(extra, extra + extraLength), sizes);
  const name = bytes.toString("utf8", at + 46, extra).replaceAll("\\", "/");
  return { entry: { name, method: bytes.readUInt16LE(at + 10), packed, size, offset }, next };
}

/** Some writers put sizes into the ZIP64 field even where they are small. */
function longSizes(extra: Buffer, sizes: number[]): number[] {
  let field: Buffer | null = null;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === 1) field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  let at = 0;
  return sizes.map((size) => {
    if (size !== IN_EXTRA_FIELD || !field || at + 8 > field.length) return size;
    at += 8;
    return Number(field.readBigUInt64LE(at - 8));
  });
}

/** Unpacks one part piece by piece; throws as soon as it is longer than its directory entry says. */
export async function* unpack(bytes: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const { offset, packed, size, method } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER)
    throw new DamagedArchive(entry.name);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(start, start + packed);
  if (method !== 0 && method !== 8) throw new DamagedArchive(entry.name);
  let length = 0;
  for await (const piece of method === 0 ? [data] : inflate(data, entry)) {
    length += piece.length;
    if (length > size) throw new DamagedArchive(entry.name);
    yield piece;
  }
  if (length < size) throw new DamagedArchive(entry.name);
}

async function* inflate(data: Buffer, entry: ZipEntry): AsyncGenerator<Buffer> {
  const stream = createInflateRaw({ chunkSize: 64 * 1024 });
  stream.end(data);
  try {
    for await (const piece of stream) yield piece as Buffer;
  } catch (error) {
    throw error instanceof DamagedArchive ? error : new DamagedArchive(entry.name, { cause: error });
  }
}
