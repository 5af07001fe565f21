import { type AchievementContent, emptyAchievement } from "~/app/domain/achievement";
import { endOfDay } from "~/app/domain/calendar";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Language } from "~/app/domain/person";
import { emptyScenario, type ScenarioContent } from "~/app/domain/scenario";
import type { ImportContent } from "../kinds";

/** What the example of a template says in one language; everything that is a code or a figure is common to both. */
type ScenarioTexts = Pick<
  ScenarioContent,
  | "title"
  | "titleEn"
  | "oneLine"
  | "summaryEn"
  | "problem"
  | "currentSolution"
  | "scopeOfWork"
  | "site"
  | "siteConditions"
  | "resourcesText"
  | "ipTermsText"
  | "responderConditionsText"
  | "decisionRole"
> & {
  requirements: [string, string];
  indicators: [string, string];
  methods: [string, string];
  contact: string;
};

const SCENARIO_TEXTS: Record<Language, ScenarioTexts> = {
  "zh-CN": {
    title: "压缩机壳体焊缝在线视觉检测",
    titleEn: "In-line visual inspection of compressor shell welds",
    oneLine: "在 20 秒节拍内检出气孔、咬边和漏焊，替代人工目检。",
    summaryEn: "Find pores, undercut and missed welds on compressor shells within a 20-second cycle.",
    problem:
      "壳体环焊缝目前靠两名质检员目视抽检，夜班漏检率约 3%，去年因漏焊返修 420 台。焊缝表面有氧化色和飞溅，普通二维相机误报高，换型后要重新调参，产线停不起。",
    currentSolution: "人工抽检加气密试验，气密试验只能发现贯穿性缺陷。",
    scopeOfWork: "在一条焊接线加装成像、光源和判定系统，连续运行三个月，验收后复制到另外两条线。",
    requirements: ["检测结果逐件写入制造执行系统", "换型时所需样本不超过 30 件"],
    indicators: ["缺陷检出率", "换型停线时间"],
    methods: ["甲方提供 300 件缺陷件盲测", ""],
    site: "青岛压缩机工厂焊接二线",
    siteConditions: "两班生产，照度 300–500 lx，有焊接烟尘，每周日可停线 6 小时。",
    resourcesText: "提供缺陷样件 300 件和一个可停线的工位。",
    ipTermsText: "算法归供方，缺陷数据只用于本项目。",
    responderConditionsText: "有同类焊缝检测业绩的优先。",
    decisionRole: "制造部评审，分管副总决定",
    contact: "王海",
  },
  en: {
    title: "In-line visual inspection of compressor shell welds",
    titleEn: "In-line visual inspection of compressor shell welds",
    oneLine: "Find pores, undercut and missed welds within a 20-second cycle.",
    summaryEn: "Replaces manual inspection of the ring welds on one line, then on two more.",
    problem:
      "Two inspectors look at samples of the ring welds. On the night shift about 3% of the defects pass, and last year 420 units came back for missed welds. Oxide colours and spatter mislead ordinary cameras.",
    currentSolution: "Manual sampling and a leak test, which finds only defects that go through the wall.",
    scopeOfWork: "Cameras, light and software on one line for three months, then the same on two more lines.",
    requirements: [
      "Every result is written into the manufacturing execution system",
      "A new model needs at most 30 samples",
    ],
    indicators: ["Detection rate", "Line stop for a new model"],
    methods: ["Blind test with 300 defective parts", ""],
    site: "Welding line 2, compressor works, Qingdao",
    siteConditions: "Two shifts, 300–500 lx, welding fume; the line may stop for six hours on Sundays.",
    resourcesText: "300 defective samples and one station that may be stopped.",
    ipTermsText: "The software stays with the supplier.",
    responderConditionsText: "References in weld inspection are welcome.",
    decisionRole: "Reviewed by manufacturing, decided by the vice president",
    contact: "Wang Hai",
  },
};

function scenario(language: Language): ScenarioContent {
  const { requirements, indicators, methods, contact, ...texts } = SCENARIO_TEXTS[language];
  return {
    ...emptyScenario(),
    ...texts,
    requirements: [
      { text: requirements[0], must: true },
      { text: requirements[1], must: false },
    ],
    indicators: [
      {
        name: indicators[0],
        operator: ">=",
        value: "99.5",
        valueMax: null,
        unit: "%",
        testMethod: methods[0],
        must: true,
      },
      {
        name: indicators[1],
        operator: "<=",
        value: "30",
        valueMax: null,
        unit: "min",
        testMethod: null,
        must: false,
      },
    ],
    domainCode: "AI",
    subfieldCodes: ["AI-03"],
    applicationCodes: ["APP-INDUSTRY"],
    chainCodes: ["high_end_equipment"],
    scenarioClass: "vertical",
    stage: "integration_trial",
    opportunityKind: "trial",
    cityCode: "370200",
    trlMin: 6,
    trlTarget: 7,
    resourceCodes: ["site", "samples"],
    cooperationModes: ["trial_validation", "purchase_and_use"],
    ipTerms: "supplier",
    budgetMin: "80",
    budgetMax: "120",
    trialFunding: true,
    trialFundingAmount: "15",
    responderConditionCodes: ["consortium_allowed"],
    needBy: "2027-12-31",
    startOn: "2027-07-01",
    durationMonths: 6,
    questionsClose: endOfDay("2027-04-10"),
    answersBy: endOfDay("2027-04-20"),
    responsesClose: endOfDay("2027-05-15"),
    contact: { name: contact, phone: "0532-80000000", email: "name@example.com" },
    notClassified: true,
  };
}

type AchievementTexts = Pick<
  AchievementContent,
  "title" | "titleEn" | "summaryEn" | "summary" | "usableIn" | "benefits" | "trialConditions"
> & {
  keywords: string[];
  innovations: string[];
  units: string[];
  people: string[];
  metrics: [string, string];
  comparison: [string, string, string];
  use: [string, string];
  proof: [string, string];
  contact: string;
};

const ACHIEVEMENT_TEXTS: Record<Language, AchievementTexts> = {
  "zh-CN": {
    title: "焊缝缺陷多光谱在线检测系统",
    titleEn: "Multispectral in-line inspection of weld defects",
    summaryEn: "Finds pores and undercut of 0.2 mm on oxidised welds within 8 seconds.",
    summary:
      "用可见光与近红外同步成像分开氧化色和真实缺陷，由小样本网络判定气孔、咬边、漏焊和飞溅。整机含成像头、控制柜和判定服务器，已在一条压力容器焊接线连续运行 9 个月，检测 38 万件。",
    keywords: ["焊缝检测", "多光谱成像", "小样本学习"],
    innovations: ["可见光与近红外同轴成像", "飞溅与气孔分开判定"],
    units: ["青岛示例大学", "青岛示例智能装备有限公司"],
    people: ["李明", "陈静"],
    metrics: ["缺陷检出率", "单件检测节拍"],
    comparison: ["0.2 mm 气孔检出率", "99.6%", "二维相机方案 82%"],
    use: ["某压力容器厂", "替代两名质检员，返修减少四成"],
    proof: ["产线 90 天试用报告", "青岛示例检验检测中心"],
    usableIn: "压缩机壳体、压力容器、汽车副车架的焊缝在线检测。",
    benefits: "单线年节省返修约 60 万元。",
    trialConditions: "供方自带一套设备进线，需方提供工位和缺陷样件。",
    contact: "李明",
  },
  en: {
    title: "Multispectral in-line inspection of weld defects",
    titleEn: "Multispectral in-line inspection of weld defects",
    summaryEn: "Finds pores and undercut of 0.2 mm on oxidised welds within 8 seconds.",
    summary:
      "Visible and near-infrared light, taken at once, tell oxide colours from real defects. Nine months on a pressure vessel line, 380,000 parts inspected.",
    keywords: ["weld inspection", "multispectral imaging"],
    innovations: ["Visible and near-infrared images on one axis", "Spatter and pores told apart"],
    units: ["Example University Qingdao"],
    people: ["Li Ming", "Chen Jing"],
    metrics: ["Detection rate", "Cycle per part"],
    comparison: ["Pores of 0.2 mm found", "99.6%", "Plain cameras: 82%"],
    use: ["A maker of pressure vessels", "Replaces two inspectors; 40% less rework"],
    proof: ["Report on 90 days of trial", "Example Testing Centre"],
    usableIn: "Compressor shells, pressure vessels, subframes.",
    benefits: "About 600,000 yuan less rework a year on one line.",
    trialConditions: "The supplier brings a set; the demander gives a station and defective samples.",
    contact: "Li Ming",
  },
};

function achievement(language: Language): AchievementContent {
  const { units, metrics, comparison, use, proof, contact, ...texts } = ACHIEVEMENT_TEXTS[language];
  return {
    ...emptyAchievement(),
    ...texts,
    completingUnits: units,
    metrics: [
      { name: metrics[0], value: "99.6", unit: "%", testReport: "TR-2026-014" },
      { name: metrics[1], value: "8", unit: "s", testReport: "" },
    ],
    comparisons: [{ indicator: comparison[0], ours: comparison[1], best: comparison[2] }],
    applications: [{ userOrg: use[0], date: "2025-11", result: use[1] }],
    evidence: [{ level: 7, title: proof[0], issuer: proof[1], date: "2026-02", reference: "TR-2026-014" }],
    startMonth: "2023-03",
    endMonth: "2026-02",
    achievementClass: "development",
    origin: "original",
    form: "new_equipment",
    levelClaim: "not_evaluated",
    stage: "mature",
    trlLevel: 7,
    domainCode: "AI",
    subfieldCodes: ["AI-03"],
    applicationCodes: ["APP-INDUSTRY"],
    cityCode: "370200",
    ip: [
      {
        kind: "invention",
        number: "ZL202410000000.0",
        status: "granted",
        owner: units[0] ?? "",
        expiresOn: "2044-01-31",
      },
    ],
    titleClear: true,
    transferModes: ["licensing", "joint_implementation"],
    pricingMethod: "agreed_price",
    askingPrice: "60",
    trialOk: true,
    trialMonths: 3,
    ethicsOk: true,
    contact: { name: contact, phone: "0532-80000000", email: "name@example.com" },
    notClassified: true,
  };
}

/** The example row of a template: invented, complete enough to be handed in, and in words of the reader's language. */
export function exampleOf<N extends ListingNoun>(noun: N, language: Language): ImportContent[N] {
  const examples = { scenario, achievement };
  return examples[noun](language) as ImportContent[N];
}
