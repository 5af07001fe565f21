import type { MemberRole } from "~/app/domain/organisation";
import type { PersonRole } from "~/app/domain/person";
import { sampleOrganisations } from "./datasets/samples/organisations";

/** Everybody among the samples signs in with it; it exists nowhere else. */
export const SAMPLE_PASSWORD = "scenario-market-sample";

export type SampleAccount = {
  email: string;
  name: string;
  role: string;
  use: string;
  organisation?: string;
  membership?: MemberRole;
  grants?: readonly PersonRole[];
};

/** One account for each part that people play, printed after seeding. */
// biome-ignore format: a table, one row a line
export const namedAccounts: readonly SampleAccount[] = [
  { email: "operator@example.com", name: "时清源", role: "市场运营方 operator", use: "审核单位和记录 review organisations and records", grants: ["operator"] },
  { email: "leader@example.com", name: "宋启明", role: "链主企业 chain leader, owner", use: "发布场景、邀请同事 publish scenarios, invite colleagues", organisation: "haiyue", membership: "owner" },
  { email: "leader-editor@example.com", name: "曲红叶", role: "链主企业 chain leader, editor", use: "起草和修改场景 draft and mend scenarios", organisation: "haiyue", membership: "editor" },
  { email: "leader-viewer@example.com", name: "矫立夏", role: "链主企业 chain leader, viewer", use: "只看不改 read only", organisation: "haiyue", membership: "viewer" },
  { email: "lab@example.com", name: "窦亚男", role: "高校 university, owner", use: "发布成果 post achievements", organisation: "haidai", membership: "owner" },
  { email: "sme@example.com", name: "辛泽宇", role: "科技型中小企业 SME, owner", use: "发布成果、找场景 post achievements, look for scenarios", organisation: "tuolan", membership: "owner" },
  { email: "park@example.com", name: "葛嘉树", role: "园区 park, owner", use: "发布园区场景 publish a park's scenarios", organisation: "xialan", membership: "owner" },
  { email: "authority@example.com", name: "钟鸣", role: "主管部门 authority, owner", use: "发布公共领域场景 publish public scenarios", organisation: "changjing", membership: "owner" },
  { email: "manager@example.com", name: "岳青禾", role: "技术经理人 technology manager", use: "撮合供需 bring both sides together", organisation: "quanzhi", membership: "owner", grants: ["technology_manager"] },
  { email: "newcomer@example.com", name: "米小舟", role: "新注册的人 newcomer", use: "还没有单位,从注册单位开始 no organisation yet", },
];

/** Every sample organisation has an owner; those without a named account sign in as `<key>@example.com`. */
export function sampleAccounts(): SampleAccount[] {
  const owned = new Set(
    namedAccounts.filter((account) => account.membership === "owner").map((a) => a.organisation),
  );
  const owners = sampleOrganisations
    .filter((organisation) => !owned.has(organisation.key))
    .map((organisation) => ({
      email: `${organisation.key}@example.com`,
      name: organisation.contact,
      role: organisation.kind,
      use: organisation.name,
      organisation: organisation.key,
      membership: "owner" as const,
    }));
  return [...namedAccounts, ...owners];
}
