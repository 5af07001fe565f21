/** What a number format makes of a number, as far as it changes what the number says. */
export type NumberFormat =
  | { kind: "plain"; suffix: string }
  | { kind: "percent" }
  | { kind: "date"; day: boolean; time: boolean }
  | { kind: "time" }
  /** Shown in thousands or with a point of its own: the number in the cell is another one than the one seen. */
  | { kind: "scaled" };

const PLAIN: NumberFormat = { kind: "plain", suffix: "" };
const DAY: NumberFormat = { kind: "date", day: true, time: false };
const MONTH: NumberFormat = { kind: "date", day: false, time: false };
const TIME: NumberFormat = { kind: "time" };

/** Formats that have a number only, among them those of Chinese versions (ECMA-376 part 1, 18.8.30). */
const BUILT_IN = new Map<number, NumberFormat>([
  [9, { kind: "percent" }],
  [10, { kind: "percent" }],
  ...[14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58].map((id): [number, NumberFormat] => [id, DAY]),
  ...[17, 27, 36, 50, 52, 57].map((id): [number, NumberFormat] => [id, MONTH]),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id): [number, NumberFormat] => [id, TIME]),
  [22, { kind: "date", day: true, time: true }],
]);

export function builtInFormat(id: number): NumberFormat {
  return BUILT_IN.get(id) ?? PLAIN;
}

/** Reads a format code such as `0.0%`, `yyyy"年"m"月"d"日"` or `0"个月"`; only its part for positive numbers counts. */
export function readFormatCode(code: string): NumberFormat {
  const section = firstSection(code);
  const bare = withoutText(section);
  if (/general/i.test(bare)) return PLAIN;
  if (bare.includes("%")) return { kind: "percent" };
  if (/[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/[hms]\.0+/gi, ""))) return readDate(bare);
  if (/[0#?]![.,]/.test(section) || /[0#?.],+(?![0#?.,])/.test(bare)) return { kind: "scaled" };
  return { kind: "plain", suffix: suffixOf(section) };
}

function firstSection(code: string): string {
  const match = /^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])*/.exec(code);
  return match?.[0] ?? code;
}

/** Without quoted and escaped text, colours, conditions and padding; a count of hours ([h]) stays. */
function withoutText(section: string): string {
  return section
    .replace(/"[^"]*"|[\\!_*]./g, "")
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/AM\/PM|A\/P|上午\/下午/gi, "h");
}

/** `m` is a month unless hours stand before it or seconds behind it. */
function readDate(bare: string): NumberFormat {
  const parts = bare
    .toLowerCase()
    .replace(/h[^a-z]*m+/g, "h")
    .replace(/m+[^a-z]*s/g, "s");
  const [day, month, year] = [/d/.test(parts), /m/.test(parts), /y/.test(parts)];
  const time = /[hs]/.test(parts);
  if (!day && !month && !year) return TIME;
  return { kind: "date", day: day || !month, time };
}

/** Text that stands behind the digits, such as a unit: it is part of what a person reads. */
function suffixOf(section: string): string {
  const behind = /[0#?.,][^0#?]*$/.exec(section)?.[0] ?? "";
  const texts = [...behind.matchAll(/"([^"]*)"|\\(.)/g)].map((match) => match[1] ?? match[2] ?? "");
  return texts.join("").trim();
}
