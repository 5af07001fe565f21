import type { StageRow } from "./types";

/**
 * The three scenario stages of the policy, 四(五)1. The TRL windows are our own
 * suggestion: they prefill a form, its owner decides.
 */
export const stages: readonly StageRow[] = [
  {
    code: "early_validation",
    nameZh: "早期验证",
    nameEn: "Early validation",
    descriptionZh: "在受控或接近真实的条件下，先确认新技术能不能解决问题。",
    descriptionEn:
      "Finding out, under controlled or near-real conditions, whether a new technology solves the problem at all.",
    trlMin: 4,
    trlMax: 5,
  },
  {
    code: "integration_trial",
    nameZh: "融合试验",
    nameEn: "Integration trial",
    descriptionZh: "把样机接入真实产线或系统，与现有设备、流程一起运行并测量效果。",
    descriptionEn:
      "Running a prototype inside the real line or system, together with what is already there, and measuring the effect.",
    trlMin: 6,
    trlMax: 7,
  },
  {
    code: "full_rollout",
    nameZh: "综合推广",
    nameEn: "Full roll-out",
    descriptionZh: "技术已经定型，在多个场地或整条产业链上规模应用。",
    descriptionEn:
      "Using a finished technology at scale, on several sites or along a whole industrial chain.",
    trlMin: 8,
    trlMax: 9,
  },
];
