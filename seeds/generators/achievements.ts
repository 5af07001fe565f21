import {
  ACHIEVEMENT_CLASSES,
  type AchievementContent,
  type AchievementStage,
  emptyAchievement,
} from "~/app/domain/achievement";
import { ETHICS_DOMAINS } from "~/app/domain/readiness";
import { AIMS, CARRIERS, domainOf, MODIFIERS, methodsOf, SETTINGS, thingsOf } from "./lexicon";
import { someMetrics } from "./measures";
import { GENERATED_CITIES } from "./organisations";
import type { Random } from "./random";

/** Shares of records that came without a maturity or a domain, as in lists from departments. */
const WITHOUT_TRL = 0.12;
const WITHOUT_DOMAIN = 0.05;

const STAGE_OF = (trl: number): AchievementStage => (trl <= 4 ? "early" : trl <= 7 ? "pilot" : "mature");

/** An achievement on a subfield; about one in eight does not tell its maturity, one in twenty has no domain. */
export function generateAchievement(random: Random, subfield: string): AchievementContent {
  const thing = random.pick(thingsOf(subfield));
  const means = `${random.pick(MODIFIERS)}${random.pick(methodsOf(subfield))}`;
  const domain = domainOf(subfield);
  const trl = random.whole(2, 9);
  const trialOk = random.chance(0.4);
  return {
    ...emptyAchievement(),
    title: `基于${means}的${thing}${random.pick(CARRIERS)}`,
    completingUnits: ["负载样例单位"],
    people: ["负载样例"],
    keywords: [thing, means],
    achievementClass: random.pick(ACHIEVEMENT_CLASSES),
    form: random.pick(["new_technology", "new_product", "new_equipment", "software"]),
    levelClaim: "not_evaluated",
    stage: STAGE_OF(trl),
    trlLevel: random.chance(WITHOUT_TRL) ? null : trl,
    ...(random.chance(WITHOUT_DOMAIN) ? {} : { domainCode: domain, subfieldCodes: [subfield] }),
    cityCode: random.pick(GENERATED_CITIES),
    summary: summaryText(random, thing, means),
    innovations: [`${means}用于${thing}`, `面向${random.pick(SETTINGS)}的工程化设计`],
    metrics: someMetrics(random),
    usableIn: `${random.pick(SETTINGS)}、${random.pick(SETTINGS)}等场合的${thing}${random.pick(AIMS)}。`,
    ip: [
      {
        kind: "software",
        number: `2025SR9${random.whole(100000, 999999)}`,
        status: "granted",
        owner: "负载样例单位",
        expiresOn: null,
      },
    ],
    titleClear: true,
    transferModes: random.some(["licensing", "assignment", "joint_implementation", "equity_valuation"], 2),
    pricingMethod: "negotiable",
    trialOk,
    trialMonths: trialOk ? random.whole(1, 12) : null,
    notClassified: true,
    ethicsOk: ETHICS_DOMAINS.includes(domain),
    contact: { name: "负载样例", phone: "0531-00000000", email: "load@example.com" },
  };
}

function summaryText(random: Random, thing: string, means: string): string {
  const [first, second] = [random.pick(SETTINGS), random.pick(SETTINGS)];
  return [
    `针对${first}中${thing}难以${random.pick(AIMS)}的问题,采用${means}建立从采集、判别到执行的完整链路。`,
    `核心部分由${random.pick(MODIFIERS)}${random.pick(CARRIERS)}和配套算法组成,已在${first}与${second}做过 ${random.whole(2, 36)} 个月测试,`,
    `累计样本 ${random.whole(1, 90)} 万条,与原有做法相比用工减少 ${random.whole(10, 70)}%,维护间隔延长到 ${random.whole(2, 18)} 个月。`,
  ].join("");
}
