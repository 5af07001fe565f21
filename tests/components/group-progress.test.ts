import { describe, expect, it } from "vitest";
import { groupProgress } from "~/app/components/editor/progress";
import { vagueByQuestion } from "~/app/components/editor/vague-in";
import { scenarioChecklist } from "~/app/domain/readiness";
import { emptyScenario } from "~/app/domain/scenario";
import { NOUNS } from "~/app/services/listings/nouns";
import { readyScenario } from "~/tests/services/listings/scene";

const { answers } = NOUNS.scenario;
const fresh = () => {
  const content = emptyScenario();
  content.title = "车身焊缝检测";
  content.cityCode = "370200";
  content.contact = { name: "周敏", phone: "", email: "zhou@example.cn" };
  return content;
};
type Changes = Partial<Parameters<typeof groupProgress>[0]>;

function openGroups(content = fresh(), changes: Changes = {}): string[] {
  const checklist = scenarioChecklist(content);
  const known = { noun: "scenario", answers: answers(content), checklist, now: checklist } as const;
  return groupProgress({ ...known, problems: [], remarks: [], ...changes })
    .filter((group) => group.open)
    .map((group) => group.id);
}

describe("the groups of the editor", () => {
  it("begin folded but for the first, also where the house has filled something in", () => {
    expect(openGroups()).toEqual(["basics"]);
  });

  it("unfold for a problem, a comment, a row that was added, and what submission waits for next", () => {
    expect(openGroups(fresh(), { problems: ["needBy"] })).toEqual(["basics", "dates"]);
    expect(openGroups(fresh(), { remarks: ["site"] })).toEqual(["basics", "place"]);
    const intent = { ...answers(fresh()), intent: "add:indicators" };
    expect(openGroups(fresh(), { answers: intent })).toEqual(["basics", "measures"]);
    expect(openGroups({ ...fresh(), opportunityKind: "trial" })).toEqual(["basics", "domain"]);
  });

  it("stand open and lack nothing in a record that says everything", () => {
    const content = readyScenario();
    const checklist = scenarioChecklist(content);
    const known = { answers: answers(content), checklist, now: checklist, problems: [], remarks: [] };
    for (const group of groupProgress({ noun: "scenario", ...known }))
      expect(group).toMatchObject({ toSubmit: [], toPublish: [], open: true });
  });
});

describe("praise without a figure", () => {
  it("is found by question, and names are left alone", () => {
    const content = {
      ...fresh(),
      oneLine: "达到国际一流水平",
      problem: "漏检率 2.8%，国内领先",
      requirements: [{ text: "响应高效", must: true }],
    };
    content.contact.name = "王先进";
    expect([...vagueByQuestion("scenario", answers(content))]).toEqual([
      ["oneLine", ["国际一流"]],
      ["requirements", ["高效"]],
    ]);
  });
});
