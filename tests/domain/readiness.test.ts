import { describe, expect, it } from "vitest";
import { emptyAchievement } from "~/app/domain/achievement";
import { achievementChecklist, missingFields, scenarioChecklist } from "~/app/domain/readiness";
import { emptyScenario, type ScenarioContent } from "~/app/domain/scenario";
import { readyAchievement, readyScenario } from "~/tests/services/listings/scene";

const open = (content: ScenarioContent, when: "submit" | "publish") =>
  missingFields(scenarioChecklist(content), when).map((problem) => problem.field);

describe("a scenario's checklist", () => {
  it("is empty for a record that says everything", () => {
    expect(open(readyScenario(), "publish")).toEqual([]);
  });

  it("asks less for submission than for publication", () => {
    const submit = open(emptyScenario(), "submit");
    const publish = open(emptyScenario(), "publish");
    expect(submit).toEqual([
      "title",
      "domainCode",
      "opportunityKind",
      "cityCode",
      "problem",
      "requirements",
      "contact",
      "notClassified",
    ]);
    expect(publish).toEqual(expect.arrayContaining([...submit, "indicators", "trl", "responsesClose"]));
  });

  it("wants a subfield, but not of a family of the open X list", () => {
    expect(open(readyScenario({ domainCode: "AI", subfieldCodes: [] }), "publish")).toEqual([
      "subfieldCodes",
    ]);
    expect(open(readyScenario({ domainCode: "X-MAT", subfieldCodes: [] }), "publish")).toEqual([]);
  });

  it("counts the problem's characters", () => {
    expect(open(readyScenario({ problem: "字".repeat(49) }), "submit")).toEqual(["problem"]);
    expect(open(readyScenario({ problem: "字".repeat(50) }), "submit")).toEqual([]);
    expect(open(readyScenario({ problem: "字".repeat(1001) }), "submit")).toEqual(["problem"]);
  });

  it("says how long the problem must be, and only that it is missing when it is", () => {
    const complaint = (problem: string) =>
      missingFields(scenarioChecklist(readyScenario({ problem })), "submit")[0];
    expect(complaint("太短")).toEqual({ field: "problem", code: "too_short", params: { minimum: 50 } });
    expect(complaint("字".repeat(1001))).toMatchObject({ code: "too_long", params: { actual: 1001 } });
    expect(complaint("")).toEqual({ field: "problem", code: "required" });
  });

  it("wants one must-indicator, and every indicator whole", () => {
    const [row] = readyScenario().indicators;
    if (!row) throw new Error("a ready scenario has an indicator");
    expect(open(readyScenario({ indicators: [{ ...row, must: false }] }), "publish")).toEqual(["indicators"]);
    expect(open(readyScenario({ indicators: [row, { ...row, value: "", must: false }] }), "publish")).toEqual(
      ["indicators"],
    );
  });

  it("wants a name and one way to reach it", () => {
    const contact = { name: "李娜", phone: "", email: "" };
    expect(open(readyScenario({ contact }), "submit")).toEqual(["contact"]);
    expect(open(readyScenario({ contact: { ...contact, phone: "0532" } }), "submit")).toEqual([]);
  });
});

describe("an achievement's checklist", () => {
  const lacks = (changes: Parameters<typeof readyAchievement>[0]) =>
    missingFields(achievementChecklist(readyAchievement(changes)), "publish").map((problem) => problem.field);

  it("asks for the ethics declaration in artificial intelligence and life science only", () => {
    expect(lacks({ ethicsOk: false })).toEqual(["ethicsOk"]);
    expect(lacks({ ethicsOk: false, domainCode: "QUANT" })).toEqual([]);
  });

  it("asks for the months of a trial that is offered", () => {
    expect(lacks({ trialOk: true })).toEqual(["trialTerms"]);
    expect(lacks({ trialOk: true, trialMonths: 3 })).toEqual([]);
  });

  it("does not take an empty record for ready", () => {
    expect(
      achievementChecklist(emptyAchievement())
        .filter((item) => item.done)
        .map((item) => item.field),
    ).toEqual(["trialTerms"]);
  });
});
