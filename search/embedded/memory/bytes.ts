/** Lists of short texts as bytes and back; none of them holds a line break. */
export function bytesOf(texts: readonly string[]): Uint8Array {
  return Buffer.from(texts.join("\n"));
}

export function textsOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
  return text === "" ? [] : text.split("\n");
}

/** A part that a whole snapshot has; its absence is a fault of the program. */
export function part(parts: Record<string, Uint8Array>, name: string): Uint8Array {
  const found = parts[name];
  if (!found) throw new Error(`no "${name}" in the snapshot`);
  return found;
}
