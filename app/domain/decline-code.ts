/**
 * Why a counterpart does not fit (domain reference 7.3): the same list for feedback on a match and for a
 * declined introduction, so that the reasons add up. 01–05 are those of Inpart's decline form.
 */
export const DECLINE_CODES = [
  "01", // 成熟度不足
  "02", // 相对现有方案优势不清
  "03", // 商业路径/成本不清
  "04", // 描述不清
  "05", // 技术性意见
  "06", // 指标不满足
  "07", // 领域不符
  "08", // 时间不合
  "09", // 预算不合
  "10", // 知识产权条件不合
  "11", // 已有方案
  "12", // 资源不足暂不考虑
  "13", // 其他(必填说明)
] as const;
export type DeclineCode = (typeof DECLINE_CODES)[number];

/** "Other" says nothing by itself: it needs a note. */
export const OTHER_REASON: DeclineCode = "13";

export const isDeclineCode = (value: string): value is DeclineCode =>
  DECLINE_CODES.some((code) => code === value);
