import { describe, expect, it } from "vitest";
import { firstThatFinds, outcomeOf } from "~/app/services/search-words/meant";

const total = (value: number) => ({ value, exact: true });
const hit = (...marked: string[]) => ({
  id: "1",
  score: 1,
  title: marked.map((text) => ({ text, hit: true })),
  excerpt: null,
});

describe("how well words were found", () => {
  it.each([
    ["all in one title", [hit("深海", "采矿")], 3, false, "found"],
    ["only some of them in titles", [hit("深海")], 3, false, "scattered"],
    ["only in long texts", [hit()], 3, false, "scattered"],
    ["some of the words", [hit("深海")], 3, true, "relaxed"],
    ["nothing", [], 0, false, "nothing"],
  ])("%s", (_, hits, found, relaxed, outcome) => {
    expect(outcomeOf("深海采矿", [{ hits, total: total(found), relaxed }])).toBe(outcome);
  });

  it("is as good as the best of several lists", () => {
    const nothing = { hits: [], total: total(0), relaxed: false };
    const found = { hits: [hit("AI 质检")], total: total(1), relaxed: false };
    expect(outcomeOf("ai质检", [nothing, found])).toBe("found");
  });
});

describe("the first query that finds something", () => {
  const answers: Record<string, { total: { value: number; exact: boolean }; relaxed: boolean }> = {
    nothing: { total: total(0), relaxed: false },
    some: { total: total(4), relaxed: true },
    all: { total: total(2), relaxed: false },
  };
  const ask = async (text: string) => [answers[text] ?? { total: total(0), relaxed: false }];
  const query = (text: string, ofVocabulary = false) => ({ text, ofVocabulary });

  it("is asked of the index before it is offered", async () => {
    expect(await firstThatFinds([query("nothing"), query("all")], ask)).toBe("all");
    expect(await firstThatFinds([query("nothing", true)], ask)).toBeNull();
    expect(await firstThatFinds([], ask)).toBeNull();
  });

  it("may find only some of its words where the new ones are the vocabulary's", async () => {
    expect(await firstThatFinds([query("some")], ask)).toBeNull();
    expect(await firstThatFinds([query("some", true)], ask)).toBe("some");
  });
});
