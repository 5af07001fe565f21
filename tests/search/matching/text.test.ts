import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreMatch, withTextEvidence } from "~/search/matching/score";
import { candidateProfile, matchText, queryProfile } from "~/search/matching/text-profile";
import { rarityFrom, scoreTexts, textQuery } from "~/search/matching/text-score";
import { lexiconWordsIn, TOPICS, topicCodes, topicsSpokenOf } from "~/search/matching/topics";
import { EMPTY_VOCABULARY } from "~/search/matching/vocabulary";
import { bigramsOf, charactersOf, runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";
import { achievement, scenario } from "../documents";

const TITLES = [
  "韭菜 灰霉病 防治",
  "锂离子电池 隔膜",
  "农田 灌溉 节水",
  "滴灌 施肥 装置",
  "轴承 钢 热处理",
  "矿井 瓦斯 抽采",
];

function rank(title: string, content: string, titles: readonly string[]) {
  const frequency = new Map<string, number>();
  for (const text of titles) {
    const runs = runsOf(normalise(text));
    for (const gram of new Set([...charactersOf(runs), ...bigramsOf(runs)]))
      frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  }
  const subject = scenario({ id: "s", title, body: content });
  const asked = queryProfile(matchText(subject));
  const query = textQuery(asked, rarityFrom({ documents: titles.length, frequency }));
  const profiles = titles.map((text) => candidateProfile({ head: text, content: "" }, asked));
  const texts = scoreTexts(query, profiles);
  return titles.map((text, at) => {
    const [profile, score] = [profiles[at], texts[at]];
    if (!profile || !score) throw new Error("missing");
    const document = achievement({ id: `a${at}`, title: text });
    const context = { query, vocabulary: EMPTY_VOCABULARY, now: "2026-06-01T00:00:00.000Z" };
    const scored = { document, profile, text: score };
    return withTextEvidence(scoreMatch(subject, scored, context), subject, scored, query);
  });
}

const best = (title: string) => {
  const scores = rank(title, "", TITLES).map(({ score }) => score);
  return TITLES[scores.indexOf(Math.max(...scores))];
};

describe("text score", () => {
  it("finds what is written with other words or cut at other places", () => {
    expect(best("防爆锂电池")).toBe("锂离子电池 隔膜");
    expect(best("韭菜绿色防控技术研究")).toBe("韭菜 灰霉病 防治");
  });

  it("reaches a record that shares no character with the need, through a common topic, and names it", () => {
    const matches = rank("喷灌", "", TITLES);
    const drip = matches[TITLES.indexOf("农田 灌溉 节水")];
    const steel = matches[TITLES.indexOf("轴承 钢 热处理")];
    expect(drip?.parts.text.points).toBeGreaterThan(steel?.parts.text.points ?? 0);
    expect(drip?.parts.text.sharedTopics).toContain("农业.灌溉节水");
  });

  it("names no topic that neither text has a word of, however near their pairs lie to it", () => {
    // 一体 is a pair of 水肥一体化, a word of 农业.灌溉节水.
    const [joint] = rank("国产一体化关节", "", ["重载一体化关节", ...TITLES]);
    expect(joint?.parts.text.sharedTopics).not.toContain("农业.灌溉节水");
    expect(joint?.parts.text.sharedTerms).toContain("一体化关节");
  });

  it("names the shared pieces of the title, rarest first, without common single characters", () => {
    const [leek] = rank("韭菜绿色防控技术研究", "防治灰霉病", TITLES);
    expect(leek?.parts.text.sharedTerms).toEqual(expect.arrayContaining(["韭菜", "灰霉病"]));
  });

  it("lets a character that is common in the language weigh less than one that names a matter, equally rare here", () => {
    const [plain, lithium] = rank("求锂", "", ["求 供", "锂 供"]);
    expect(lithium?.parts.text.points).toBeGreaterThan(1.3 * (plain?.parts.text.points ?? 0));
    expect(plain?.parts.text.points).toBeGreaterThan(0);
  });

  it("gives no text points where nothing is shared", () => {
    const matches = rank("文物", "", ["轴承 钢", "瓦斯 抽采"]);
    expect(matches.map(({ parts }) => parts.text.points)).toEqual([0, 0]);
  });

  it("is the same for the same input, whatever the order of the candidates", () => {
    const words = fc.constantFrom(..."韭菜灰霉病锂离子电池灌溉节水轴承钢热处理瓦斯抽采膜5G");
    const title = fc.array(words, { minLength: 1, maxLength: 12 }).map((characters) => characters.join(""));
    fc.assert(
      fc.property(title, fc.uniqueArray(title, { minLength: 2, maxLength: 8 }), (asked, titles) => {
        const forward = rank(asked, "", titles).map(({ score }) => score);
        const backward = rank(asked, "", [...titles].reverse()).map(({ score }) => score);
        for (const [at, score] of forward.entries())
          expect(backward[titles.length - 1 - at]).toBeCloseTo(score, 1);
        for (const score of forward) expect(score).toSatisfy((value: number) => value >= 0 && value <= 100);
      }),
      { numRuns: 60 },
    );
  });

  it("stands any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (title, content) => {
        for (const { score } of rank(title, content, ["", "🚀", "轴承", title]))
          expect(Number.isFinite(score)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("topic lexicon", () => {
  it("has a name and words for every topic, each name once", () => {
    expect(TOPICS.length).toBeGreaterThan(200);
    expect(new Set(TOPICS.map(({ code }) => code)).size).toBe(TOPICS.length);
    for (const topic of TOPICS) expect(topic.words.length, topic.code).toBeGreaterThan(5);
  });

  it("knows words inside a run, Latin words only whole", () => {
    expect([...lexiconWordsIn("韭菜灰霉病 led")]).toEqual(expect.arrayContaining(["灰霉病", "led"]));
    expect(lexiconWordsIn("sealed")).toEqual(new Set());
  });

  it("takes no text to speak of a topic for one word that many subjects share", () => {
    // 关节 is a word of 骨伤外科 as well.
    const joint = topicsSpokenOf("国产一体化关节用于机械臂");
    expect(joint).toContain("机器人本体");
    expect(joint).not.toContain("骨伤外科");
  });

  it("puts a text under its topic", () => {
    expect(topicCodes("量子保密通信终端")[0]).toBe("未来.量子");
    expect(topicCodes("滴灌水肥一体化装置")[0]).toBe("农业.灌溉节水");
    expect(topicCodes("12345")).toEqual([]);
  });
});
