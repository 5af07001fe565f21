import { beforeAll, describe, expect, it } from "vitest";
import type { Vocabulary } from "~/app/domain/vocabulary";
import { suggestWords } from "~/search/suggest/vocabulary-words";
import { seededVocabulary } from "./support";

let vocabulary: Vocabulary;

beforeAll(async () => {
  vocabulary = await seededVocabulary();
});

function names(typed: string, most = 6): string[] {
  const terms = [
    ...vocabulary.domains,
    ...vocabulary.subfields,
    ...vocabulary.applications,
    ...vocabulary.cities,
  ];
  return suggestWords(typed, vocabulary, most).map(
    ({ code }) => terms.find((term) => term.code === code)?.nameZh ?? code,
  );
}

describe("words of the vocabulary while typing", () => {
  it.each([
    ["量子", "量子科技"],
    ["liangzi", "量子科技"],
    ["liang zi", "量子科技"],
    ["LiangZ", "量子科技"],
    ["lz", "量子科技"],
    ["quantum", "量子科技"],
    ["人工智", "人工智能"],
    ["AI", "人工智能"],
    ["humanoid", "人形机器人"],
    ["青岛", "青岛"],
    ["qd", "青岛"],
    ["量子密鑰", "量子通信"],
  ])("%s brings %s first", (typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  it("finds what is in the middle of a name", () => {
    expect(names("视觉")).toContain("计算机视觉");
    expect(names("jisuan")).toContain("量子计算");
    expect(names("computing", 20)).toContain("量子计算");
  });

  it("does not find Latin letters inside a word", () => {
    expect(names("antum")).toEqual([]);
  });

  it.each(["", "  ", "😀", "独角兽"])("offers nothing for “%s”", (typed) => {
    expect(names(typed)).toEqual([]);
  });

  it("gives as many as asked at most, the same every time", () => {
    expect(names("海", 3)).toHaveLength(3);
    expect(names("海", 3)).toEqual(names("海", 3));
  });

  it("leaves retired words out", () => {
    const domains = vocabulary.domains.map((domain) => ({ ...domain, retired: domain.code === "QUANT" }));
    const words = suggestWords("量子", { ...vocabulary, domains }, 10);
    expect(words.map(({ code }) => code)).not.toContain("QUANT");
    expect(words.length).toBeGreaterThan(0);
  });
});
