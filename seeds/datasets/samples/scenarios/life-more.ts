import { must, need, nice, wish } from "../rows";
import type { SampleScenario } from "../types";

export const moreLifeScenarios: readonly SampleScenario[] = [
  {
    key: "life-tomato-virus",
    organisation: "jiye",
    title: "抗褐色皱果病毒设施番茄新品种测试与制种",
    titleEn: "Greenhouse tomatoes that resist brown rugose fruit virus",
    summaryEn:
      "Find material with under 5% infection that still yields 9,000 kg per mu over two seasons; three test sites and seed production are offered.",
    oneLine: "抗住病毒，一亩两茬还得收 9000 kg，果子 200 g 上下。",
    domain: "LIFE",
    subfields: ["LIFE-04", "LIFE-08", "LIFE-13"],
    applications: ["APP-AGRICULTURE"],
    chains: ["efficient_agriculture"],
    class: "vertical",
    stage: "integration_trial",
    trl: [6, 8],
    kind: "trial",
    site: "潍坊寿光育种温室 60 亩，临沂、德州两个测试点",
    conditions: "越冬、越夏两茬，长季节栽培；土壤与椰糠两种基质；隔离温室可做病毒接种，出入消毒。",
    problem:
      "2023 年起示范棚陆续出现果面褐斑、皱缩，检测是褐色皱果病毒，发病棚绝收的有，减产三四成的更多，农户开始换茬种黄瓜。病毒靠手和剪刀就能传，种子也带，消毒挡不住。手上三个国外抗病材料，一个果小，两个产量低两成，配出来的组合卖不动。缺既抗病、产量又不掉的亲本，也缺一套接种和田间两头都认的鉴定办法。",
    current: "种子干热处理加轮作；进口抗病亲本试配 40 个组合。",
    scope: "提供抗病亲本或组合，三个点两茬测试，入选的合作制种、分成推广。",
    requirements: [
      need("抗性来源与遗传方式说清楚，给出分子标记"),
      need("涉及基因编辑的，按规定完成相应阶段安全评价"),
      wish("同时抗黄化曲叶病毒"),
    ],
    indicators: [
      must("接种发病率", "≤5", "%", "苗期摩擦接种 200 株，免疫检测复核"),
      must("两茬合计亩产", "≥9000", "kg/亩", "三个点实收平均"),
      must("平均单果重", "180~220", "g", "每小区 100 果"),
      nice("常温货架期", "≥15", "d", "25 ℃，失重 5% 为止"),
    ],
    resources: ["site", "testing", "staff", "samples"],
    resourcesText: "提供隔离温室 6 亩、三个测试点、40 个骨干亲本和病毒检测。",
    cooperation: ["joint_research", "technology_licence", "trial_validation"],
    ip: "shared",
    ipText: "亲本归育成方，组合双方共有，按销售额分成。",
    budget: ["80", "200"],
    decision: "育种委员会",
    days: { close: 59, start: 80, needBy: 520 },
    months: 16,
  },
];
