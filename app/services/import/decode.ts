import iconv from "iconv-lite";
import type { Breath } from "./breathe";
import type { FileProblem } from "./problems";

export type Decoded = { ok: true; text: string } | { ok: false; problem: FileProblem };

/** Bytes decoded at a stretch. */
const PIECE = 256 * 1024;

const refuse = (code: FileProblem["code"], params?: FileProblem["params"]): Decoded => ({
  ok: false,
  problem: { code, params },
});
const take = (text: string): Decoded =>
  text.trim() === ""
    ? refuse("file_empty")
    : { ok: true, text: text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n") };

const startsWith = (bytes: Buffer, ...head: number[]) => head.every((byte, index) => bytes[index] === byte);

/**
 * The text of a file in UTF-8 (with or without a byte order mark), UTF-16 (with one) or GB18030, which covers GBK
 * and GB2312. Line ends become \n. What cannot be read without guessing is a problem, never a replaced character.
 */
export async function decodeText(bytes: Buffer, breath: Breath): Promise<Decoded> {
  if (bytes.length === 0) return refuse("file_empty");
  if (startsWith(bytes, 0xff, 0xfe)) return take(await decode(bytes, "utf-16le", breath));
  if (startsWith(bytes, 0xfe, 0xff)) return take(await decode(bytes, "utf-16be", breath));
  if (bytes.includes(0)) return refuse("file_not_text");
  const utf8 = await decode(bytes, "utf8", breath);
  if (!utf8.includes("\uFFFD") || Buffer.from(utf8, "utf8").equals(bytes)) return take(utf8);
  return looksLikeUtf8(utf8) ? brokenAt("file_broken_utf8", utf8) : decodeGb18030(bytes, breath);
}

async function decode(bytes: Buffer, encoding: string, breath: Breath): Promise<string> {
  const decoder = iconv.getDecoder(encoding, { stripBOM: false });
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(decoder.write(bytes.subarray(start, start + PIECE)));
    if (breath.due()) await breath.take();
  }
  pieces.push(decoder.end() ?? "");
  return pieces.join("");
}

/** A few broken bytes among many good three-byte characters: damaged UTF-8, not another encoding. */
function looksLikeUtf8(text: string): boolean {
  let good = 0;
  let broken = 0;
  for (const character of text) {
    if (character === "\uFFFD") broken += 1;
    else if (character >= "\u0800") good += 1;
  }
  return good > broken;
}

async function decodeGb18030(bytes: Buffer, breath: Breath): Promise<Decoded> {
  const text = await decode(bytes, "gb18030", breath);
  return text.includes("\uFFFD") ? brokenAt("file_encoding", text) : take(text);
}

function brokenAt(code: FileProblem["code"], text: string): Decoded {
  const before = text.slice(0, text.indexOf("\uFFFD"));
  return refuse(code, { line: before.split("\n").length });
}
