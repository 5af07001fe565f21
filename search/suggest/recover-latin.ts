import { type Alternative, alternativesOf, type Piece } from "./alternative";
import { cheapestPath, type Step } from "./cheapest-path";
import { editDistance } from "./edit-distance";
import type { KnownWord, Lexicon } from "./lexicon";
import { isLatinWord } from "./spellings";

const CHOICES = 3;
/** Fewer letters are an abbreviation, not pinyin. */
const SHORTEST_PINYIN = 4;
/** The longest pinyin of one word, in letters. */
const LONGEST_PINYIN = 40;
/** From so many letters on two slips are forgiven, before that one. */
const LONG_WORD = 8;

/**
 * Other writings of some Latin words side by side: Chinese words whose pinyin they are (renxing jiqiren →
 * 人形机器人), or known words that are one or two typing errors away (blokchain → blockchain). None when
 * every word is known.
 */
export function recoverLatin(words: readonly string[], lexicon: Lexicon): Alternative[] {
  if (words.every((word) => lexicon.has(word))) return [];
  return [...pinyinReading(words.join(""), lexicon), ...spellingReading(words, lexicon)].slice(0, CHOICES);
}

/** All the letters read as pinyin of known words, as few words as possible. */
function pinyinReading(letters: string, lexicon: Lexicon): Alternative[] {
  if (letters.length < SHORTEST_PINYIN) return [];
  const pieces = cheapestPath(letters.length, (at) => pinyinSteps(letters, at, lexicon));
  return pieces ? alternativesOf(pieces, " ", CHOICES) : [];
}

function pinyinSteps(letters: string, at: number, lexicon: Lexicon): Step<Piece>[] {
  const steps: Step<Piece>[] = [];
  for (let to = at + 2; to <= Math.min(letters.length, at + LONGEST_PINYIN); to++) {
    const typed = letters.slice(at, to);
    const meant = lexicon.spelled(typed).slice(0, CHOICES);
    const [first] = meant;
    if (first) steps.push({ to, cost: first.ofVocabulary ? 0.9 : 1, value: { typed, meant } });
  }
  return steps;
}

/** Every word by itself: unknown ones become the nearest known spelling, English or pinyin. */
function spellingReading(words: readonly string[], lexicon: Lexicon): Alternative[] {
  const pieces = words.map((typed): Piece => {
    if (!isLatinWord(typed) || lexicon.has(typed)) return { typed, meant: [] };
    const spelled = lexicon.spelled(typed);
    return { typed, meant: (spelled.length > 0 ? spelled : nearest(typed, lexicon)).slice(0, CHOICES) };
  });
  return alternativesOf(pieces, " ", CHOICES);
}

type Near = { edits: number; weight: number; words: readonly KnownWord[] };

function nearest(typed: string, lexicon: Lexicon): KnownWord[] {
  const most = typed.length >= LONG_WORD ? 2 : 1;
  const found: Near[] = [];
  for (const word of lexicon.latinNear(typed.length, most)) {
    const edits = editDistance(typed, word.text, most);
    if (edits <= most) found.push({ edits, weight: word.weight, words: [word] });
  }
  for (const letters of lexicon.pinyinNear(typed.length, most)) {
    const edits = editDistance(typed, letters, most);
    const words = lexicon.spelled(letters);
    if (edits <= most) found.push({ edits: edits + 0.5, weight: words[0]?.weight ?? 0, words });
  }
  return found.sort((a, b) => a.edits - b.edits || b.weight - a.weight).flatMap(({ words }) => words);
}
