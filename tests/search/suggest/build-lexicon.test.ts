import { beforeAll, describe, expect, it } from "vitest";
import type { Vocabulary } from "~/app/domain/vocabulary";
import { MOST_TITLE_WORDS } from "~/search/suggest/build-lexicon";
import { lexiconWith, seededVocabulary } from "./support";

let vocabulary: Vocabulary;

beforeAll(async () => {
  vocabulary = await seededVocabulary();
});

describe("the words known to be right", () => {
  it("are those of the vocabulary, their parts, and those of titles", async () => {
    const lexicon = await lexiconWith(vocabulary, ["变压器油中溶解气体监测 transformer"]);
    for (const word of ["量子科技", "量子", "采矿", "blockchain", "变压器", "transformer"])
      expect([word, lexicon.has(word)]).toEqual([word, true]);
    expect(lexicon.has("独角兽")).toBe(false);
  });

  it("are weighed by how many titles they are in, vocabulary words most", async () => {
    const lexicon = await lexiconWith(vocabulary, ["光伏清洗", "光伏清洗", "光幅"]);
    expect(lexicon.soundingLike(["guang", "fu"]).map((word) => word.text)).toEqual(["光伏", "光幅"]);
  });

  it("do not hold a word that one title of many has: it may be a slip", async () => {
    const many = Array.from({ length: 6_000 }, (_, n) => (n % 2 ? "变压器监测" : "变压器绝缘监测"));
    const lexicon = await lexiconWith(vocabulary, [...many, "变鸭器监测", "变鸭汽"]);
    expect(lexicon.has("绝缘")).toBe(true);
    expect(lexicon.has("变鸭器")).toBe(false);
  });

  it("stay within bounds however many there are", async () => {
    const many = Array.from({ length: 120 }, (_, page) =>
      Array.from({ length: 300 }, (_, n) => `${letters(page)}${letters(n)}word`).join(" "),
    );
    const empty = await lexiconWith(vocabulary);
    const lexicon = await lexiconWith(vocabulary, many);
    expect(lexicon.size - empty.size).toBeGreaterThan(20_000);
    expect(lexicon.size).toBeLessThanOrEqual(MOST_TITLE_WORDS + empty.size);
  });

  it("leave other work its turn", async () => {
    let turns = 0;
    let waiting = true;
    const takeTurn = () => {
      turns++;
      if (waiting) setImmediate(takeTurn);
    };
    setImmediate(takeTurn);
    await lexiconWith(
      vocabulary,
      Array.from({ length: 3_000 }, (_, n) => `光伏组件清洗机器人第${n}批应用示范`),
    );
    waiting = false;
    expect(turns).toBeGreaterThan(10);
  });
});

function letters(number: number): string {
  return [...String(number)].map((digit) => String.fromCharCode(97 + Number(digit))).join("");
}
