import { describe, expect, it } from "vitest";
import { topicName } from "~/search/matching/topic-names";
import { TOPICS } from "~/search/matching/topics";

describe("the names of topics", () => {
  it("are the last step of the code in Chinese", () => {
    expect(topicName("农业.灌溉节水", "zh-CN")).toBe("灌溉节水");
    expect(topicName("粮食作物", "zh-CN")).toBe("粮食作物");
  });

  it("stand in English for every topic of the lexicon", () => {
    expect(topicName("农业.灌溉节水", "en")).toBe("irrigation and water saving");
    const chinese = TOPICS.map(({ code }) => topicName(code, "en")).filter((name) =>
      /\p{Script=Han}/u.test(name),
    );
    expect(chinese).toEqual([]);
  });

  it("fall back to the code of a lexicon that is no more", () => {
    expect(topicName("旧.已改名", "en")).toBe("已改名");
  });
});
