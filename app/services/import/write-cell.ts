import { isDeepStrictEqual } from "node:util";
import { dayOf, endOfDay } from "~/app/domain/calendar";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Language } from "~/app/domain/person";
import { nameOf } from "~/app/domain/vocabulary";
import type { Column } from "./column";
import { IMPORT_KINDS, type ImportContent } from "./kinds";
import type { Lookup } from "./lookup";
import { joinWith, LIST_SEPARATORS } from "./separators";
import { SHAPES, type Shape } from "./shapes";
import { flagWord, opennessWord, WRITTEN_ROWS, type WriteWords } from "./write-rows";

export type CellValue = string | number;

/** Words of one language for what is written into cells. */
export function writeWords(lookup: Lookup, language: Language): WriteWords {
  const { vocabulary } = lookup;
  const entriesOf = (source: string) => {
    if (source === "domains") return vocabulary.domains;
    if (source === "subfields") return vocabulary.subfields;
    if (source === "applications") return vocabulary.applications;
    if (source === "cities") return vocabulary.cities;
    return vocabulary.terms.filter((term) => term.list === source);
  };
  const known = new Map<string, Map<string, string>>();
  const namesIn = (source: string) => {
    const names =
      known.get(source) ??
      new Map(entriesOf(source).map((entry): [string, string] => [entry.code, nameOf(entry, language)]));
    known.set(source, names);
    return names;
  };
  return { lookup, language, name: (source, code) => namesIn(source).get(code) ?? code };
}

/**
 * What a column's cell says of a record, written so that reading it gives the same again: first as people write it,
 * and where that would be misread with all parts apart or with codes.
 */
export function writeCell<N extends ListingNoun>(
  noun: N,
  column: Column<ImportContent[N]>,
  content: ImportContent[N],
  words: WriteWords,
): CellValue {
  const shape = SHAPES[noun][column.field];
  const value = shape && valueAt(content, column.field);
  if (!shape || value === null || value === undefined || value === "") return "";
  if (typeof value === "number") return value;
  const ways = waysToWrite(shape, value, words);
  const first = ways[0] ?? "";
  if (typeof value === "string" && shape.kind !== "choice" && shape.kind !== "deadline") return first;
  return ways.find((text) => readsBack(noun, column, text, content, words.lookup)) ?? first;
}

function valueAt(content: object, field: string): unknown {
  return field
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], content);
}

function waysToWrite(shape: Shape, value: unknown, words: WriteWords): string[] {
  const { kind, source = "", separators = LIST_SEPARATORS } = shape;
  if (kind === "flag") return [flagWord(value === true, words.language)];
  if (kind === "openness") return [value === true ? opennessWord(words.language) : ""];
  if (kind === "choice") return [words.name(source, String(value)), String(value)];
  if (kind === "deadline") return deadlines(String(value));
  if (kind === "choices") return codeLists(value as string[], source, words);
  if (kind === "subfields") return codeLists(value as string[], "subfields", words);
  if (kind === "texts") return [joinWith(value as string[], "；", separators)];
  const rows = WRITTEN_ROWS[kind];
  return rows ? rows(value as never, words) : [String(value)];
}

/** Names, one of them as a code where its name means another entry too, or codes alone. */
function codeLists(codes: string[], source: string, words: WriteWords): string[] {
  return [codes.map((code) => words.name(source, code)).join("；"), codes.join("；")];
}

function deadlines(instant: string): string[] {
  const day = dayOf(instant);
  if (endOfDay(day) === instant) return [day];
  const inChina = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString();
  return [`${day} ${inChina.slice(11, 16)}`, `${day} ${inChina.slice(11, 19)}`];
}

function readsBack<N extends ListingNoun>(
  noun: N,
  column: Column<ImportContent[N]>,
  text: string,
  content: ImportContent[N],
  lookup: Lookup,
): boolean {
  // A subfield is read beside its domain.
  const read = { ...IMPORT_KINDS[noun].empty(), domainCode: content.domainCode };
  if (column.apply(read, { text, items: null }, lookup) !== null) return false;
  return column.keys.every((key) => isDeepStrictEqual(valueAt(read, key), valueAt(content, key)));
}
