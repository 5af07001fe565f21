import { emptyScenario, IP_TERMS, SCENARIO_CLASSES, type ScenarioContent } from "~/app/domain/scenario";
import { SCENARIO_STAGES, SUGGESTED_TRL_WINDOW } from "~/app/domain/trl";
import { AIMS, domainOf, MODIFIERS, methodsOf, SETTINGS, thingsOf } from "./lexicon";
import { someIndicators } from "./measures";
import { GENERATED_CITIES } from "./organisations";
import type { Random } from "./random";

/** A complete scenario on a subfield; `dates` are calendar days. */
export function generateScenario(
  random: Random,
  subfield: string,
  dates: { close: string; needBy: string },
): ScenarioContent {
  const thing = random.pick(thingsOf(subfield));
  const setting = random.pick(SETTINGS);
  const aim = random.pick(AIMS);
  const means = `${random.pick(MODIFIERS)}${random.pick(methodsOf(subfield))}`;
  const stage = random.pick(SCENARIO_STAGES);
  const window = SUGGESTED_TRL_WINDOW[stage];
  return {
    ...emptyScenario(),
    title: `${setting}${thing}${aim}`,
    oneLine: `在${setting}用${means}解决${thing}的${aim}。`,
    domainCode: domainOf(subfield),
    subfieldCodes: [subfield],
    chainCodes: random.chance(0.5) ? ["high_end_equipment"] : ["next_generation_it"],
    scenarioClass: random.pick(SCENARIO_CLASSES),
    stage,
    opportunityKind: random.chance(0.8) ? "trial" : "procurement",
    cityCode: random.pick(GENERATED_CITIES),
    site: `${setting}第${random.whole(1, 9)}作业区`,
    siteConditions: `每日运行 ${random.whole(8, 24)} h,环境温度 ${random.whole(-15, 5)}–${random.whole(30, 55)} ℃。`,
    problem: problemText(random, setting, thing, aim, means),
    scopeOfWork: `完成${thing}${aim}的方案、设备与现场验证,连续运行 ${random.whole(30, 180)} 天后验收。`,
    requirements: [
      { text: `适应${setting}现场条件,不改变现有主流程`, must: true },
      { text: `宜采用${means}或同等能力的技术`, must: false },
    ],
    indicators: someIndicators(random),
    ...(random.chance(0.1) ? {} : { trlMin: window.min, trlTarget: window.target }),
    resourceCodes: random.some(["data", "equipment", "site", "samples", "staff"], 2),
    cooperationModes: random.some(
      ["trial_validation", "joint_research", "commissioned_development", "purchase_and_use"],
      2,
    ),
    ipTerms: random.pick(IP_TERMS),
    budgetMin: String(random.whole(2, 20) * 10),
    budgetMax: String(random.whole(21, 60) * 10),
    needBy: dates.needBy,
    responsesClose: `${dates.close}T09:00:00.000Z`,
    contact: { name: "负载样例", phone: "0531-00000000", email: "load@example.com" },
    notClassified: true,
  };
}

function problemText(random: Random, setting: string, thing: string, aim: string, means: string): string {
  const share = random.whole(3, 40);
  const loss = random.whole(20, 900);
  return [
    `${setting}目前靠人工处理${thing},${share}%的情况不能当班发现,年损失约 ${loss} 万元。`,
    `已试过常规方案,受现场振动、粉尘与批次差异影响,${aim}达不到要求,维护每月停机 ${random.whole(2, 30)} h。`,
    `希望引入${means},在不停产条件下完成${random.whole(2, 12)}个点位的验证,并给出可复制到同类现场的成本测算。`,
  ].join("");
}
