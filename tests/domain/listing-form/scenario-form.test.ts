import { describe, expect, it } from "vitest";
import type { Answers } from "~/app/domain/form-state";
import { scenarioAnswers } from "~/app/domain/listing-form/answers";
import { readScenarioForm } from "~/app/domain/listing-form/scenario-form";
import { emptyScenario } from "~/app/domain/scenario";
import { readyScenario } from "~/tests/services/listings/scene";
import { choices } from "./choices-for-tests";

const read = (answers: Answers, before = emptyScenario()) => readScenarioForm(answers, choices, before);
const problems = (answers: Answers) => read(answers).problems.map(({ field, code }) => [field, code]);
const indicator = (cells: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ name: "检出率", operator: ">=", ...cells }).map(([key, value]) => [
      `indicators.0.${key}`,
      value,
    ]),
  );

describe("a scenario's form", () => {
  it("says nothing about an empty draft", () => {
    expect(read({})).toEqual({ content: emptyScenario(), problems: [] });
  });

  it("gives a stored record back unchanged", () => {
    const content = readyScenario({
      anonymous: true,
      budgetMin: "50",
      indicators: [
        {
          name: "温度",
          operator: "range",
          value: "-40",
          valueMax: "85",
          unit: "℃",
          testMethod: null,
          must: false,
        },
        {
          name: "节拍",
          operator: "<=",
          value: "0.5",
          valueMax: null,
          unit: "s",
          testMethod: "秒表",
          must: true,
        },
      ],
    });
    expect(read(scenarioAnswers(content), content)).toEqual({ content, problems: [] });
  });

  it("keeps what the form does not ask", () => {
    const before = { ...emptyScenario(), trlScale: "QD13" as const };
    expect(read({ title: "新" }, before).content.trlScale).toBe("QD13");
  });

  it("counts characters, not bytes, and takes the line ends of browsers for one", () => {
    expect(problems({ title: "字".repeat(80) })).toEqual([]);
    expect(read({ title: "字".repeat(81) }).problems[0]).toEqual({
      field: "title",
      code: "too_long",
      params: { maximum: 80, actual: 81 },
    });
    expect(read({ title: "a".repeat(1_000_000) }).problems[0]?.params).toEqual({
      maximum: 80,
      actual: 1_000_000,
    });
    expect(read({ problem: "一\r\n二" }).content.problem).toBe("一\n二");
  });

  it.each([
    ["≥95", ">=", "95", null],
    ["９５．５", ">=", "95.5", null],
    ["1.5万", ">=", "15000", null],
    ["2亿", ">=", "200000000", null],
    ["≤ 0.3", "<=", "0.3", null],
    ["0.5~1.2", "range", "0.5", "1.2"],
    ["不超过 8", "<=", "8", null],
  ])("reads the value %s", (value, operator, expected, max) => {
    const { content, problems } = read(indicator({ value }));
    expect(problems).toEqual([]);
    expect(content.indicators[0]).toMatchObject({ operator, value: expected, valueMax: max, must: true });
  });

  it("moves a known unit out of the value box, and no unknown one", () => {
    expect(read(indicator({ value: "≥９９．５％" })).content.indicators[0]).toMatchObject({
      value: "99.5",
      unit: "%",
    });
    expect(read(indicator({ value: "0.5~1.2毫米" })).content.indicators[0]).toMatchObject({
      value: "0.5",
      valueMax: "1.2",
      unit: "mm",
    });
    expect(problems(indicator({ value: "95xyz" }))).toEqual([
      ["indicators.0.value", "indicator_not_a_number"],
    ]);
  });

  it.each([
    [{ value: "≥ abc" }, "indicator_not_a_number"],
    [{ operator: "range", value: "5" }, "indicator_range_needs_two"],
    [{ value: "9~1" }, "indicator_range_order"],
  ])("complains about %o beside its row", (cells, code) => {
    expect(problems(indicator(cells))).toEqual([["indicators.0.value", code]]);
  });

  it("keeps a row without a value, drops an empty one, and follows the numbers of the page", () => {
    const answers = {
      "indicators.0.name": "",
      "indicators.2.name": "节拍",
      "indicators.2.value": "",
      "indicators.7.value": "abc",
    };
    expect(read(answers).content.indicators[0]).toMatchObject({ name: "节拍", value: "", valueMax: null });
    expect(problems(answers)).toEqual([["indicators.7.value", "indicator_not_a_number"]]);
  });

  it("refuses codes that are on no list", () => {
    expect(
      problems({
        domainCode: "NOPE",
        cityCode: "110000",
        cooperationModes: ["trial_validation", "bribe"],
        stage: "later",
      }),
    ).toEqual([
      ["domainCode", "unknown_choice"],
      ["stage", "unknown_choice"],
      ["cityCode", "unknown_choice"],
      ["cooperationModes", "unknown_choice"],
    ]);
  });

  it("wants subfields of the chosen domain, and names the stranger", () => {
    expect(problems({ domainCode: "AI", subfieldCodes: "AI-03" })).toEqual([]);
    expect(read({ domainCode: "AI", subfieldCodes: ["AI-03", "ROBOT-01"] }).problems).toEqual([
      { field: "subfieldCodes", code: "subfield_domain", params: { name: "人形机器人" } },
    ]);
  });

  it("wants dates in their order, windows and budgets the right way round", () => {
    expect(problems({ questionsClose: "2026-09-01", answersBy: "2026-08-31" })).toEqual([
      ["answersBy", "answers_before_questions"],
    ]);
    expect(problems({ answersBy: "2026-09-02", responsesClose: "2026-09-01" })).toEqual([
      ["responsesClose", "responses_before_answers"],
    ]);
    expect(problems({ questionsClose: "2026-09-02", responsesClose: "2026-09-01" })).toEqual([
      ["responsesClose", "responses_before_questions"],
    ]);
    expect(
      problems({ questionsClose: "2026-09-01", answersBy: "2026-09-01", responsesClose: "2026-09-01" }),
    ).toEqual([]);
    expect(problems({ trlMin: "7", trlTarget: "6" })).toEqual([["trlMin", "trl_order"]]);
    expect(problems({ budgetMin: "300万", budgetMax: "200" })).toEqual([["budgetMin", "budget_order"]]);
  });

  it("complains about what is no date, amount, number or address", () => {
    expect(
      problems({ needBy: "下个月", budgetMin: "很多", durationMonths: "0", "contact.email": "li.na" }),
    ).toEqual([
      ["budgetMin", "number"],
      ["needBy", "date"],
      ["durationMonths", "whole_number_between"],
      ["contact.email", "email"],
    ]);
  });

  it("suggests the stage's window once, and never over what the owner said", () => {
    expect(read({ stage: "integration_trial" }).content).toMatchObject({ trlMin: 6, trlTarget: 7 });
    expect(read({ stage: "integration_trial", trlMin: "5" }).content).toMatchObject({
      trlMin: 5,
      trlTarget: null,
    });
    const before = { ...emptyScenario(), stage: "integration_trial" as const };
    expect(read({ stage: "integration_trial" }, before).content).toMatchObject({
      trlMin: null,
      trlTarget: null,
    });
  });

  it("takes a script tag for the text it is", () => {
    const tag = "<script>alert(1)</script>";
    const { content } = read({ title: tag, "requirements.0.text": tag, "contact.name": tag });
    expect([content.title, content.requirements[0]?.text, content.contact.name]).toEqual([tag, tag, tag]);
  });
});
