import { beforeAll, describe, expect, it } from "vitest";
import type { Vocabulary } from "~/app/domain/vocabulary";
import type { Lexicon } from "~/search/suggest/lexicon";
import { recoverQuery } from "~/search/suggest/recover";
import { lexiconWith, seededVocabulary } from "./support";

const TITLES = [
  "输电线路覆冰在线监测与融冰装置",
  "面向反光曲面的焊缝缺陷视觉检测系统",
  "海水淡化用耐污染反渗透膜",
  "用于蛋白质结构预测的图神经网络",
];

let vocabulary: Vocabulary;
let lexicon: Lexicon;

beforeAll(async () => {
  vocabulary = await seededVocabulary();
  lexicon = await lexiconWith(vocabulary, TITLES);
});

const first = (text: string, cautious = false) => recoverQuery(text, lexicon, cautious)[0]?.text ?? null;

describe("a homophone", () => {
  it.each([
    ["亮子芯片", "量子芯片"],
    ["人型机器人", "人形机器人"],
    ["轻能", "氢能"],
    ["深海才矿", "深海采矿"],
    ["低控经济", "低空经济"],
    ["卫星互连网", "卫星互联网"],
    ["量字通信", "量子通信"],
    ["焊风检测", "焊缝检测"],
    ["海水单化", "海水淡化"],
  ])("%s was meant to be %s", (typed, meant) => {
    expect(first(typed)).toBe(meant);
  });

  it("leaves the other words, spaces and letters of the query as they were typed", () => {
    expect(first("AI 人型机器人 / 焊缝")).toBe("AI 人形机器人 / 焊缝");
  });

  it("is recovered from traditional characters too", () => {
    expect(first("亮子晶片 人型機器人")).toContain("人形机器人");
  });

  it("may be a sound that is only similar: n/l, zh/z, ang/an", () => {
    expect(first("棱源电力")).toBe("能源电力");
    expect(first("自能制造")).toBe("智能制造");
  });
});

describe("pinyin and Latin words", () => {
  it.each([
    ["liangzi", "量子"],
    ["renxing jiqiren", "人形机器人"],
    ["LiangZi XinPian", "量子芯片"],
    ["qingneng", "氢能"],
    ["blokchain", "blockchain"],
    ["quantom sensing", "quantum sensing"],
    ["hidrogen", "hydrogen"],
    ["brain-computr interface", "brain computer interface"],
    ["shenhaicaikuagn", "深海采矿"],
  ])("%s was meant to be %s", (typed, meant) => {
    expect(first(typed)).toBe(meant);
  });
});

describe("a query that is right", () => {
  it("is never corrected, whichever word of the vocabulary it is", () => {
    const terms = [...vocabulary.domains, ...vocabulary.subfields, ...vocabulary.applications];
    const words = terms.flatMap((term) => [term.nameZh, term.nameEn, ...term.synonyms]);
    const corrected = words.filter((word) => recoverQuery(word, lexicon).length > 0);
    expect(words.length).toBeGreaterThan(400);
    expect(corrected).toEqual([]);
  });

  it.each(TITLES)("is never corrected: the title %s", (title) => {
    expect(recoverQuery(title, lexicon)).toEqual([]);
  });

  it.each(["独角兽饲养", "韭菜绿色防控", "SD-370200-AI-2026-0001", "ZL2024", "🚀", "", "的", "NLP"])(
    "is left alone when nothing sounds like it: %s",
    (text) => {
      expect(recoverQuery(text, lexicon)).toEqual([]);
    },
  );
});

describe("a query that found something", () => {
  it("keeps every word that the dictionary has, though a homophone is in the vocabulary", () => {
    expect(first("中式")).toBe("中试");
    expect(first("中式", true)).toBeNull();
  });

  it("keeps Latin words", () => {
    expect(first("blokchain", true)).toBeNull();
  });

  it("gives way only where what was typed is no word", () => {
    expect(first("轻能", true)).toBe("氢能");
  });
});

describe("bounds", () => {
  it("looks at no pasted text", () => {
    expect(recoverQuery("亮子芯片".repeat(16), lexicon)).toEqual([]);
  });

  it("gives three queries at most", () => {
    expect(recoverQuery("亮子芯片 轻能 低控经济 人型机器人", lexicon).length).toBeLessThanOrEqual(3);
  });
});
