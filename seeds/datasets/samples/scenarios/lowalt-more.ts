import { must, need, nice, wish } from "../rows";
import type { SampleScenario } from "../types";

export const moreLowAltitudeScenarios: readonly SampleScenario[] = [
  {
    key: "lowalt-peach-lift",
    organisation: "yichuan",
    title: "山区桃园采收季无人机吊运",
    titleEn: "Lifting peaches off the terraces by drone at harvest",
    summaryEn:
      "60 kg a trip down 180 m of terraces without bruising more than 1%: 40 days of harvest, two villages, 2,600 mu.",
    oneLine: "一趟吊 60 kg 桃子下山，碰伤不超百分之一，一斤桃运费一毛三以内。",
    domain: "LOWALT",
    subfields: ["LOWALT-03", "LOWALT-08"],
    applications: ["APP-AGRICULTURE", "APP-SMART-LOGISTICS"],
    chains: ["efficient_agriculture"],
    class: "comprehensive",
    stage: "integration_trial",
    trl: [6, 8],
    kind: "trial",
    site: "临沂蒙阴两个村 2600 亩梯田桃园，山脚冷库两处",
    conditions:
      "高差 120–180 m，坡度 25°，电线和防雹网多；采收期 40 天，早 5 点到 10 点最忙；午后常有 5 级阵风。",
    problem:
      "两个村蜜桃旺季一天要下山 90 t，靠三轮车走 1.5 m 宽的土路，雨后就断；肩挑的雇工 260 元一天还找不到，桃子熟在树上的去年有 8%。颠一路下来碰伤 5%，一级果变二级，一斤差 1.2 元。前年有服务队用小无人机试过，一趟 25 kg，吊篮晃得厉害，落地砸筐，村民说不如挑。",
    current: "农用三轮加人挑。",
    scope: "两个村各设一条吊运线，跑满一个采收季，算清每斤运费和碰伤率。",
    requirements: [
      need("放筐时人不在桨下，自动脱钩"),
      need("航线避开电线和防雹网，飞前自动核对"),
      wish("空筐自动返送上山"),
    ],
    indicators: [
      must("单架次吊运质量", "≥60", "kg", "称重，含筐"),
      must("每小时转运量", "≥1.2", "t/h", "高差 150 m、斜距 600 m，连续 2 h，含换电"),
      must("果实碰伤率", "≤1", "%", "冷库分级线抽 2000 果，与人工轻放对照"),
      must("吊运成本", "≤0.26", "元/kg", "一个采收季核算，含人工和电池折旧"),
      nice("阵风 5 级可作业时段占比", "≥80", "%", "采收期统计"),
    ],
    resources: ["site", "staff", "data"],
    resourcesText: "提供起降点 6 处、冷库用电和两村合作社协调。",
    cooperation: ["trial_validation", "purchase_and_use"],
    ip: "supplier",
    budget: ["40", "90"],
    trialFunding: "15",
    responders: ["within_province", "consortium_allowed"],
    decision: "集团农产品事业部与两村合作社",
    days: { close: 43, start: 70, needBy: 300 },
    months: 5,
  },
];
