import type { Vocabulary, VocabularyTerm } from "~/app/domain/vocabulary";
import { runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";
import { syllablesOf } from "./sounds";

export type WordKind = "domain" | "subfield" | "application" | "city";

/** A word of the vocabulary that a typed beginning may stand for. */
export type SuggestedWord = { kind: WordKind; code: string };

/** Best first. How it fits decides, then the wider concept, then the vocabulary's own order. */
const FIT = {
  whole: 100,
  otherName: 90,
  beginning: 80,
  otherBeginning: 60,
  pinyinBeginning: 55,
  initials: 50,
  inside: 45,
  otherInside: 40,
  otherPinyin: 35,
  pinyinInside: 30,
};
const KINDS: readonly WordKind[] = ["domain", "subfield", "application", "city"];
/** Initials say little: in the middle of a name they count from three on. */
const LEAST_INNER_INITIALS = 3;

/**
 * The vocabulary words that begin with, contain or sound like what was typed: by Chinese name, English name
 * and synonyms, by full pinyin (liangzi) and by the initials of the pinyin (lz).
 */
export function suggestWords(typed: string, vocabulary: Vocabulary, most: number): SuggestedWord[] {
  const asked = normalise(typed).replaceAll(/\s+/gu, " ").trim();
  if (asked === "") return [];
  return entriesOf(vocabulary)
    .map((entry) => ({ entry, fit: fitOf(entry, asked) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.entry.rank - b.entry.rank)
    .slice(0, most)
    .map(({ entry: { kind, code } }) => ({ kind, code }));
}

type Spelling = { text: string; own: boolean; latin: boolean; starts: string[]; initials: string };
type Entry = SuggestedWord & { rank: number; spellings: Spelling[] };

/** Readings are worked out once for a vocabulary, at the first question. */
const known = new WeakMap<Vocabulary, Entry[]>();

function entriesOf(vocabulary: Vocabulary): Entry[] {
  const entries = known.get(vocabulary) ?? collect(vocabulary);
  known.set(vocabulary, entries);
  return entries;
}

function collect(vocabulary: Vocabulary): Entry[] {
  type Named = Pick<VocabularyTerm, "code" | "nameZh" | "nameEn" | "synonyms" | "retired">;
  const of = (kind: WordKind, terms: readonly Named[]) =>
    terms
      .filter((term) => !term.retired)
      .map((term, place) => ({
        kind,
        code: term.code,
        rank: KINDS.indexOf(kind) * 1_000 + place,
        spellings: [
          ...[term.nameZh, term.nameEn].map((name) => spellingOf(name, true)),
          ...term.synonyms.map((synonym) => spellingOf(synonym, false)),
        ],
      }));
  const cities = vocabulary.cities.map((city) => ({ ...city, synonyms: [], retired: false }));
  return [
    ...of("domain", vocabulary.domains),
    ...of("subfield", vocabulary.subfields),
    ...of("application", vocabulary.applications),
    ...of("city", cities),
  ];
}

function spellingOf(name: string, own: boolean): Spelling {
  const text = normalise(name);
  const chinese = runsOf(text)
    .filter((run) => run.cjk)
    .map((run) => run.text)
    .join("");
  const syllables = chinese === "" ? [] : syllablesOf(chinese);
  return {
    text,
    own,
    latin: chinese === "",
    starts: syllables.map((_, at) => syllables.slice(at).join("")),
    initials: syllables.map((syllable) => syllable[0] ?? "").join(""),
  };
}

function fitOf(entry: Entry, asked: string): number {
  let best = 0;
  for (const spelling of entry.spellings) best = Math.max(best, spellingFit(spelling, asked));
  return best;
}

function spellingFit(spelling: Spelling, asked: string): number {
  const { text, own } = spelling;
  if (text === asked) return own ? FIT.whole : FIT.otherName;
  if (text.startsWith(asked)) return own ? FIT.beginning : FIT.otherBeginning;
  if (spelling.latin ? text.includes(` ${asked}`) : text.includes(asked))
    return own ? FIT.inside : FIT.otherInside;
  return /^[a-z ]+$/.test(asked) ? pinyinFit(spelling, asked.replaceAll(" ", "")) : 0;
}

function pinyinFit({ starts, initials, own }: Spelling, letters: string): number {
  if (letters.length < 2) return 0;
  if (starts[0]?.startsWith(letters)) return own ? FIT.pinyinBeginning : FIT.otherPinyin;
  if (initials.startsWith(letters)) return own ? FIT.initials : FIT.otherPinyin;
  if (starts.some((start) => start.startsWith(letters))) return FIT.pinyinInside;
  return letters.length >= LEAST_INNER_INITIALS && initials.includes(letters) ? FIT.pinyinInside : 0;
}
