import { describe, expect, it } from "vitest";
import { emptyAchievement } from "~/app/domain/achievement";
import type { Answers } from "~/app/domain/form-state";
import { readAchievementForm } from "~/app/domain/listing-form/achievement-form";
import { achievementAnswers } from "~/app/domain/listing-form/answers";
import { readyAchievement } from "~/tests/services/listings/scene";
import { choices } from "./choices-for-tests";

const read = (answers: Answers, before = emptyAchievement()) => readAchievementForm(answers, choices, before);
const problems = (answers: Answers) => read(answers).problems.map(({ field, code }) => [field, code]);

describe("an achievement's form", () => {
  it("gives a stored record back unchanged", () => {
    const content = readyAchievement({
      comparisons: [{ indicator: "节拍", ours: "0.8 秒", best: "2.5 秒" }],
      applications: [{ userOrg: "青岛海岳", date: "2025-03", result: "替代人工" }],
      evidence: [
        { level: 6, title: "测试报告", issuer: "山东质检院", date: "2025-03-02", reference: "QJ-01" },
      ],
      trialOk: true,
      trialMonths: 3,
      askingPrice: "300",
      startMonth: "2023-01",
    });
    expect(read(achievementAnswers(content), content)).toEqual({ content, problems: [] });
  });

  it("parts keywords and people as they are typed", () => {
    const { content } = read({ keywords: "机器视觉，焊缝检测;小样本", people: "王海\n李强、张丽" });
    expect(content.keywords).toEqual(["机器视觉", "焊缝检测", "小样本"]);
    expect(content.people).toEqual(["王海", "李强", "张丽"]);
  });

  it("holds innovations to three short lines", () => {
    expect(problems({ innovations: "一\n二\n三\n四" })).toEqual([["innovations", "too_many"]]);
    expect(problems({ innovations: "长".repeat(51) })).toEqual([["innovations", "too_long"]]);
  });

  it("wants one number for a measured figure", () => {
    expect(
      read({ "metrics.0.name": "检出率", "metrics.0.value": "≥99.6%" }).content.metrics[0],
    ).toMatchObject({ value: "99.6", unit: "%" });
    expect(problems({ "metrics.0.value": "90~95" })).toEqual([["metrics.0.value", "metric_one_number"]]);
    expect(problems({ "metrics.0.value": "很高" })).toEqual([["metrics.0.value", "indicator_not_a_number"]]);
  });

  it("asks kind and status of a right, and the level of a proof, at once", () => {
    expect(problems({ "ip.0.number": "ZL1", "evidence.3.title": "报告" })).toEqual([
      ["evidence.3.level", "required"],
      ["ip.0.kind", "required"],
      ["ip.0.status", "required"],
    ]);
  });

  it("wants the research to end after it began", () => {
    expect(problems({ startMonth: "2024年5月", endMonth: "2024-04" })).toEqual([
      ["endMonth", "end_before_start"],
    ]);
  });
});
