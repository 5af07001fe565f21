/** Kinds of organisation (单位类型) in the order the forms offer them. */
export const ORGANISATION_KINDS = [
  "chain_leader", // 链主企业
  "sme", // 科技型中小企业
  "university", // 高校
  "institute", // 科研院所
  "new_rd", // 新型研发机构
  "transfer_office", // 技术转移机构
  "evaluation_body", // 评价机构
  "platform", // 概念验证 / 中试 / 检验检测平台
  "park", // 园区
  "authority", // 主管部门
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** submitted: waits for an operator · verified: may publish · rejected: told why, may mend · suspended: nothing of it is public. */
export const ORGANISATION_STATUSES = ["submitted", "verified", "rejected", "suspended"] as const;
export type OrganisationStatus = (typeof ORGANISATION_STATUSES)[number];

export const ORGANISATION_SIZES = ["large", "medium", "small", "micro"] as const;
export type OrganisationSize = (typeof ORGANISATION_SIZES)[number];

export const MEMBER_ROLES = ["owner", "editor", "viewer"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

const SCENARIO_PUBLISHERS: readonly OrganisationKind[] = ["chain_leader", "park", "authority"];

/** Only chain leaders, parks and authorities open scenarios (引导链主企业面向中小企业开放应用场景; policy 四(五)1). */
export function mayPublishScenarios(kind: OrganisationKind): boolean {
  return SCENARIO_PUBLISHERS.includes(kind);
}

/** Owners and editors write records; viewers read them. */
export function mayEditRecords(role: MemberRole): boolean {
  return role !== "viewer";
}

export type Organisation = {
  id: string;
  name: string;
  nameEn: string | null;
  creditCode: string;
  kind: OrganisationKind;
  cityCode: string;
  size: OrganisationSize | null;
  /** 高新技术企业 / 专精特新 / 小巨人, as declared. */
  isHighTech: boolean;
  isSpecialised: boolean;
  isLittleGiant: boolean;
  intro: string | null;
  website: string | null;
  status: OrganisationStatus;
  statusNote: string | null;
  isSample: boolean;
  version: number;
  createdAt: string;
  updatedAt: string;
};
