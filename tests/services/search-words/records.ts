import type { AchievementContent } from "~/app/domain/achievement";
import type { ScenarioContent } from "~/app/domain/scenario";

const scenario = (
  title: string,
  domainCode: string,
  subfield: string,
  cityCode: string,
  content: Partial<ScenarioContent> = {},
) => ({
  noun: "scenario" as const,
  content: { title, oneLine: title, domainCode, subfieldCodes: [subfield], cityCode, ...content },
});
const achievement = (
  title: string,
  domainCode: string,
  subfield: string,
  content: Partial<AchievementContent> = {},
) => ({
  noun: "achievement" as const,
  content: { title, domainCode, subfieldCodes: [subfield], ...content },
});

/** A small market: every title differs from the others in domain, city or words, so that answers can be counted. */
export const RECORDS = [
  scenario("总装线人形机器人料箱搬运", "ROBOT", "ROBOT-01", "370200"),
  scenario("海上平台巡检机器人试用", "ROBOT", "ROBOT-02", "370600"),
  scenario("配电网差动保护的量子密钥分发", "QUANT", "QUANT-01", "370100"),
  scenario("园区排产的量子计算早期验证", "QUANT", "QUANT-03", "370500"),
  scenario("卫星互联网海岛终端组网", "NET", "NET-02", "370500"),
  scenario("山区物流无人机航线开通", "LOWALT", "LOWALT-01", "370700"),
  achievement("超导量子芯片低温测试系统", "QUANT", "QUANT-06"),
  achievement("无人机集群自主避障飞控", "LOWALT", "LOWALT-01"),
];
