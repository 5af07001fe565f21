import { randomUUID } from "node:crypto";
import type { Segment } from "~/search/engine";

/**
 * What the server puts around what it found: never HTML, and different in every process, so that no
 * record can contain it. Between private-use characters, which no Chinese or Latin text has.
 */
const SECRET = randomUUID();
export const HIT_START = `\ue000${SECRET}\ue001`;
export const HIT_END = `\ue001${SECRET}\ue000`;

/** A text with the marks in it as pieces; neighbouring hits are one. */
export function segmentsOf(marked: string): Segment[] {
  const segments: Segment[] = [];
  const push = (text: string, hit: boolean) => {
    if (text === "") return;
    const last = segments.at(-1);
    if (last?.hit === hit) last.text += text;
    else segments.push({ text, hit });
  };
  const [before = "", ...parts] = marked.split(HIT_START);
  push(before, false);
  for (const part of parts) {
    const end = part.indexOf(HIT_END);
    push(end === -1 ? part : part.slice(0, end), true);
    if (end !== -1) push(part.slice(end + HIT_END.length), false);
  }
  return segments;
}

export function hasHit(segments: readonly Segment[] | null): boolean {
  return segments?.some(({ hit }) => hit) ?? false;
}
