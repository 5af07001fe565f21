import { runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";
import { TOPIC_LINES } from "./topic-lines";

/** A topic of the lexicon; `code` is its Chinese name, e.g. 农业.灌溉节水. */
export type Topic = { code: string; words: readonly string[] };

export const TOPICS: readonly Topic[] = TOPIC_LINES.trim()
  .split("\n")
  .map((line) => {
    const colon = line.indexOf(":");
    return {
      code: line.slice(0, colon),
      words: [
        ...new Set(
          line
            .slice(colon + 1)
            .trim()
            .split(/\s+/)
            .flatMap(lexiconForm),
        ),
      ],
    };
  });

const TOPICS_OF_WORD = new Map<string, number[]>();
for (const [at, topic] of TOPICS.entries()) {
  for (const word of topic.words) {
    const list = TOPICS_OF_WORD.get(word);
    if (list) list.push(at);
    else TOPICS_OF_WORD.set(word, [at]);
  }
}

/** For the first two characters of every word, the length of the longest word that begins so. */
const LONGEST_FROM = new Map<string, number>();
for (const word of TOPICS_OF_WORD.keys()) {
  const start = word.slice(0, 2);
  LONGEST_FROM.set(start, Math.max(LONGEST_FROM.get(start) ?? 0, word.length));
}

/** The topics a short text speaks of, best first, at most `limit`; empty when it says nothing the lexicon knows. */
export function topicCodes(normal: string, limit = 4): string[] {
  const scores = new Map<number, number>();
  for (const word of lexiconWordsIn(normal)) {
    const topics = TOPICS_OF_WORD.get(word) ?? [];
    const weight = (word.length > 1 ? word.length : 0.5) / topics.length;
    for (const topic of topics) scores.set(topic, (scores.get(topic) ?? 0) + weight);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([at]) => TOPICS[at]?.code ?? "");
}

/**
 * Topics that a normalised text has at least two words of: one alone (关节 of a robot, 散热 of a lamp) may belong to
 * many subjects.
 */
export function topicsSpokenOf(normal: string): Set<string> {
  const words = new Map<number, number>();
  for (const word of lexiconWordsIn(normal))
    for (const topic of TOPICS_OF_WORD.get(word) ?? []) words.set(topic, (words.get(topic) ?? 0) + 1);
  return new Set([...words].flatMap(([topic, count]) => (count > 1 ? (TOPICS[topic]?.code ?? []) : [])));
}

/** Every lexicon word that occurs in a normalised text, each once. */
export function lexiconWordsIn(normal: string): Set<string> {
  const found = new Set<string>();
  for (const run of runsOf(normal)) {
    if (run.cjk) addWordsOfRun(run.text, found);
    else if (TOPICS_OF_WORD.has(run.text)) found.add(run.text);
  }
  return found;
}

/** Longer words are tried only where a word of the lexicon begins with the two characters at hand. */
function addWordsOfRun(run: string, found: Set<string>): void {
  for (let from = 0; from < run.length; from++) {
    const single = run.charAt(from);
    if (TOPICS_OF_WORD.has(single)) found.add(single);
    const longest = Math.min(run.length - from, LONGEST_FROM.get(run.slice(from, from + 2)) ?? 0);
    for (let length = 2; length <= longest; length++) {
      const word = run.slice(from, from + length);
      if (TOPICS_OF_WORD.has(word)) found.add(word);
    }
  }
}

/** Words are matched inside one run; a mixed word (X射线) is known by its Chinese part. */
function lexiconForm(word: string): string[] {
  const runs = runsOf(normalise(word));
  const chinese = runs
    .filter((run) => run.cjk && (run.text.length > 1 || runs.length === 1))
    .map((run) => run.text);
  return chinese.length > 0 ? chinese : runs.map((run) => run.text).filter((text) => text.length > 1);
}
