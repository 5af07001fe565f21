import { describe, expect, it } from "vitest";
import { editDistance } from "~/search/suggest/edit-distance";
import { soundKey, syllablesOf } from "~/search/suggest/sounds";

const alike = (a: string, b: string) => soundKey(syllablesOf(a)) === soundKey(syllablesOf(b));

describe("how Chinese words sound", () => {
  it.each([
    ["量子", "亮子"],
    ["制造", "自造"],
    ["传感", "船敢"],
    ["数据", "素据"],
    ["能源", "棱源"],
    ["钢铁", "干铁"],
    ["工程", "工陈"],
    ["轻工", "亲工"],
    ["湖水", "服水"],
    ["化工", "发工"],
  ])("%s and %s are easily taken for each other", (a, b) => {
    expect(alike(a, b)).toBe(true);
  });

  it.each([
    ["量子", "粒子"],
    ["西安", "先"],
    ["光谱", "广播"],
    ["东风", "丹风"],
  ])("%s and %s are not", (a, b) => {
    expect(alike(a, b)).toBe(false);
  });

  it("gives one syllable for each character, ü as v", () => {
    expect(syllablesOf("绿色能源")).toEqual(["lv", "se", "neng", "yuan"]);
  });
});

describe("edits between Latin words", () => {
  it.each([
    ["blokchain", "blockchain", 1],
    ["quantom", "quantum", 1],
    ["robto", "robot", 1],
    ["hidrogne", "hydrogen", 2],
    ["robot", "robot", 0],
  ])("%s is %s after %i", (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits);
    expect(editDistance(b, a, 2)).toBe(edits);
  });

  it("stops counting above the limit", () => {
    expect(editDistance("sensor", "quantum", 2)).toBe(3);
    expect(editDistance("ai", "automation", 2)).toBe(3);
  });
});
