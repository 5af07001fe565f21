import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict";

let jieba: Jieba | null = null;

/** The dictionary costs about 40 MB and 0.3 s: load it only in the threads that cut words. */
function segmenter(): Jieba {
  jieba ??= Jieba.withDict(dict);
  return jieba;
}

/** Words of a normalised CJK stretch, long words also cut into the shorter ones inside them (search mode). */
export function searchWords(run: string): string[] {
  return segmenter().cutForSearch(run, true);
}

/** Words of a normalised CJK stretch, each character in exactly one word. */
export function plainWords(run: string): string[] {
  return segmenter().cut(run, true);
}

/** True for a word that stands in the dictionary itself, not one that was guessed from its characters. */
export function isDictionaryWord(word: string): boolean {
  return segmenter().cut(word, false).length === 1;
}
