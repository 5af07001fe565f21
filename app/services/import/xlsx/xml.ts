import { SaxesParser } from "saxes";
import type { Breath } from "../breathe";
import { DamagedArchive } from "./zip";

export type Attributes = Record<string, string>;
/** Names come without their prefix, because writers choose those freely. */
export type XmlEvents = {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Asked after every piece: nothing more is wanted of this part. */
  done?(): boolean;
};

const bare = (name: string) => name.slice(name.indexOf(":") + 1);

/** Reads a part of a workbook as it is unpacked. A part with a document type is refused: a workbook has none. */
export async function readXml(
  source: AsyncIterable<Buffer>,
  events: XmlEvents,
  breath: Breath,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw new DamagedArchive(error.message);
  });
  parser.on("doctype", () => {
    throw new DamagedArchive("document type");
  });
  parser.on("opentag", (tag) => events.open(bare(tag.name), tag.attributes as Attributes));
  parser.on("closetag", (tag) => events.close?.(bare(tag.name)));
  parser.on("text", (text) => events.text?.(text));
  parser.on("cdata", (text) => events.text?.(text));
  const decoder = new TextDecoder("utf-8");
  for await (const piece of source) {
    parser.write(decoder.decode(piece, { stream: true }));
    if (events.done?.()) return;
    if (breath.due()) await breath.take();
  }
  parser.write(decoder.decode()).close();
}

/** An attribute whatever prefix its name has (`r:id`). */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((key) => bare(key) === name);
  return key === undefined ? undefined : attributes[key];
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
