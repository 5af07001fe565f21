import { GramNumbers } from "~/search/text/gram-numbers";
import { hasLongCharacters, pairs, type Run } from "~/search/text/grams";
import type { Grams } from "./text-profile";

/** What a text has of a query's grams: `places[i]` is a gram's place among the query's, `amounts[i]` how much of it. */
export type Amounts = { places: number[]; amounts: number[] };

/**
 * A query's grams, ready to be looked for in hundreds of texts: a text is walked over without making a
 * string of each of its characters and pairs, which took most of a match's time.
 */
export class AskedGrams {
  private readonly numbers = new GramNumbers();
  /** Grams numbered below it are characters, the others pairs. */
  private readonly characters: number;
  /** By number; all zero between two texts. */
  private readonly found: Float64Array;
  /** Numbers found in the text at hand, in the order in which they were. */
  private order: number[] = [];

  constructor(characters: Grams, bigrams: Grams) {
    for (const gram of characters.keys()) this.numbers.of(gram);
    this.characters = this.numbers.size;
    for (const gram of bigrams.keys()) this.numbers.of(gram);
    this.found = new Float64Array(this.numbers.size);
  }

  /** As often as the head has a gram; `contentAmount` where only the content has it. */
  amountsIn(
    head: readonly Run[],
    content: readonly Run[],
    contentAmount: number,
  ): { characters: Amounts; bigrams: Amounts } {
    for (const run of head) this.take(run, 1, true);
    for (const run of content) this.take(run, contentAmount, false);
    const characters: Amounts = { places: [], amounts: [] };
    const bigrams: Amounts = { places: [], amounts: [] };
    for (const number of this.order) {
      const isPair = number >= this.characters;
      const into = isPair ? bigrams : characters;
      into.places.push(isPair ? number - this.characters : number);
      into.amounts.push(this.found[number] as number);
      this.found[number] = 0;
    }
    this.order = [];
    return { characters, bigrams };
  }

  private take({ text, cjk }: Run, amount: number, repeats: boolean): void {
    const { numbers } = this;
    if (!cjk) this.note(numbers.find(text), amount, repeats);
    else if (hasLongCharacters(text)) {
      for (const gram of [...text, ...pairs(text)]) this.note(numbers.find(gram), amount, repeats);
    } else {
      for (let i = 0; i < text.length; i++) {
        this.note(numbers.findCharacter(text.charCodeAt(i)), amount, repeats);
        if (i > 0) this.note(numbers.findPair(text.charCodeAt(i - 1), text.charCodeAt(i)), amount, repeats);
      }
    }
  }

  private note(number: number, amount: number, repeats: boolean): void {
    if (number < 0) return;
    const before = this.found[number] as number;
    if (before === 0) this.order.push(number);
    if (before === 0 || repeats) this.found[number] = before + amount;
  }
}
