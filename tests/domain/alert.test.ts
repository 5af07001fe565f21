import { describe, expect, it } from "vitest";
import { ALERT_KEPT_DAYS, digestAt, NEWS_DAYS } from "~/app/domain/alert";
import { readJudgement } from "~/app/domain/match-feedback";
import { defaultMail, kindsFor, NEWS_KINDS, noticeOfMove, stoppedKinds } from "~/app/domain/notice";
import { canonicalSearch, proposedName, SEARCH_NAME_LENGTH } from "~/app/domain/saved-search";

describe("digestAt", () => {
  it.each([
    ["2026-11-24T00:00:00.000Z", "2026-11-24"], // 08:00 in China
    ["2026-11-24T15:59:59.999Z", "2026-11-24"], // one moment before midnight
    ["2026-12-31T23:59:59.999Z", null], // 07:59 on New Year's Day
    ["2027-01-01T00:00:00.000Z", "2027-01-01"],
    ["2026-11-24T16:00:00.000Z", null], // midnight: the next day's hour has not come
  ])("%s: %s", (now, day) => {
    expect(digestAt(new Date(now))?.day ?? null).toBe(day);
  });

  it("covers what was made up to the hour, not up to now", () => {
    expect(digestAt(new Date("2026-11-24T09:30:00.000Z"))?.until).toBe("2026-11-24T00:00:00.000Z");
  });
});

describe("alerts", () => {
  it("are remembered for longer than a record is news: nobody is told twice", () => {
    expect(ALERT_KEPT_DAYS).toBeGreaterThan(NEWS_DAYS);
  });

  it("stop kind by kind or all together", () => {
    expect(stoppedKinds("match")).toEqual(["match"]);
    expect(stoppedKinds("all")).toEqual(NEWS_KINDS);
  });
});

describe("notices", () => {
  it("go at once where a day counts, else in the digest", () => {
    const atOnce = NEWS_KINDS.filter((kind) => defaultMail(kind) === "at_once");
    expect(atOnce).toEqual(["listing_returned", "listing_expiring", "organisation_decided"]);
    expect(defaultMail("queue_listing")).toBe("digest");
  });

  it("of the operators' queues are no choice of anybody else", () => {
    expect(NEWS_KINDS.filter((kind) => !kindsFor(false).includes(kind))).toEqual([
      "queue_listing",
      "queue_organisation",
    ]);
  });

  it("tell owners of what the operator did, not of what they did themselves", () => {
    expect(noticeOfMove("pause", "operator")).toEqual({ kind: "listing_stopped", action: "paused" });
    expect(noticeOfMove("pause", "owner")).toBeNull();
    expect(noticeOfMove("expire", "clock")).toEqual({ kind: "listing_expiring", action: "expired" });
    expect(noticeOfMove("take", "operator")).toBeNull();
  });
});

describe("canonicalSearch", () => {
  it("is the same for the same search", () => {
    const one = canonicalSearch("  视觉\t检测 ", { trl: ["7", "6", "7"], domain: ["AI"] });
    expect(one).toBe(canonicalSearch("视觉 检测", { domain: ["AI"], trl: ["6", "7"] }));
    expect(new URLSearchParams(one).get("q")).toBe("视觉 检测");
    expect(canonicalSearch("", {})).toBe("");
  });
});

describe("proposedName", () => {
  it("is what a person would call it, and never too long", () => {
    expect(proposedName("氢能", ["青岛", "TRL 6"], "全部")).toBe("氢能 · 青岛 · TRL 6");
    expect(proposedName(" ", [], "全部")).toBe("全部");
    const long = proposedName("𠮷".repeat(80), ["青岛"], "全部");
    expect([...long]).toHaveLength(SEARCH_NAME_LENGTH);
    expect(long.endsWith("𠮷…")).toBe(true);
  });
});

describe("readJudgement", () => {
  it("takes a reason only where there is one, and a note for the other reason", () => {
    expect(readJudgement({ verdict: "fits", code: "01", note: "x" })).toEqual({
      verdict: "fits",
      code: null,
      note: "",
    });
    expect(readJudgement({ verdict: "does_not_fit", code: null, note: "x" })).toEqual({ missing: "code" });
    expect(readJudgement({ verdict: "does_not_fit", code: "13", note: " " })).toEqual({ missing: "note" });
    expect(readJudgement({ verdict: "does_not_fit", code: "06", note: " 差 2 dB " })).toMatchObject({
      note: "差 2 dB",
    });
  });
});
