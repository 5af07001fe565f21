import type { Vocabulary } from "~/app/domain/vocabulary";
import { runsOf } from "./text/grams";
import { normalise } from "./text/normalise";

/** `confidence` 0–1: how far the words speak for this domain and not for the next best one. */
export type DomainProposal = { code: string; confidence: number };

/** A single weak word is no ground for filing a record. */
const LEAST_EVIDENCE = 2;
const LEAST_CONFIDENCE = 0.5;
const TITLE_WEIGHT = 3;
const CONTENT_READ = 3_000;

/**
 * The 8+X domain a record's own words point to, or null when they point nowhere or to several alike.
 * Only the vocabulary's words count (domain and subfield names, synonyms): a longer word says more,
 * the title says more than the text, and a word shared by several domains speaks for none of them fully.
 */
export function proposeDomain(title: string, content: string, vocabulary: Vocabulary): DomainProposal | null {
  const words = domainWords(vocabulary);
  const head = normalise(title);
  const body = normalise(content.slice(0, CONTENT_READ));
  const latin = new Set(runsOf(`${head}\n${body}`).flatMap((run) => (run.cjk ? [] : [run.text])));
  const scores = new Map<string, number>();
  for (const [word, codes] of words) {
    const evidence = (occurs(word, head, latin) ? TITLE_WEIGHT : 0) + (occurs(word, body, latin) ? 1 : 0);
    if (evidence === 0) continue;
    for (const code of codes)
      scores.set(code, (scores.get(code) ?? 0) + (evidence * weightOf(word)) / codes.size);
  }
  return decide([...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function decide(ranked: readonly [string, number][]): DomainProposal | null {
  const [first, second] = ranked;
  if (!first || first[1] < LEAST_EVIDENCE) return null;
  const [code, score] = first;
  const lead = score / (score + (second?.[1] ?? 0));
  const strength = score / (score + LEAST_EVIDENCE);
  const confidence = Math.round(100 * lead * strength) / 100;
  return confidence >= LEAST_CONFIDENCE ? { code, confidence } : null;
}

type DomainWords = Map<string, Set<string>>;
/** An import asks thousands of times about one vocabulary. */
const known = new WeakMap<Vocabulary, DomainWords>();

function domainWords(vocabulary: Vocabulary): DomainWords {
  const words = known.get(vocabulary) ?? collectWords(vocabulary);
  known.set(vocabulary, words);
  return words;
}

function collectWords(vocabulary: Vocabulary): DomainWords {
  const words: DomainWords = new Map();
  const add = (code: string, spellings: readonly string[]) => {
    for (const word of spellings.map(normalise)) {
      if ([...word].length < 2) continue;
      words.set(word, (words.get(word) ?? new Set()).add(code));
    }
  };
  for (const domain of vocabulary.domains)
    add(domain.code, [domain.nameZh, domain.nameEn, ...domain.synonyms]);
  for (const field of vocabulary.subfields)
    add(field.domainCode, [field.nameZh, field.nameEn, ...field.synonyms]);
  return words;
}

/** Latin words count only as whole tokens: "ar" is not in "carbon". */
function occurs(word: string, text: string, latin: ReadonlySet<string>): boolean {
  if (!text.includes(word)) return false;
  return /[^\p{ASCII}]/u.test(word) || word.includes(" ") || latin.has(word);
}

function weightOf(word: string): number {
  const characters = [...word].length;
  return /[^\p{ASCII}]/u.test(word) ? Math.sqrt(characters / 2) : 1;
}
