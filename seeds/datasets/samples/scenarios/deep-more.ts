import { must, need, nice, wish } from "../rows";
import type { SampleScenario } from "../types";

export const moreDeepScenarios: readonly SampleScenario[] = [
  {
    key: "deep-mine-cooling",
    organisation: "lusi",
    title: "千米深井采煤工作面降温与余热联供",
    oneLine: "35 ℃ 的回风降到 28 ℃ 以下，换出来的热冬天给澡堂和井口用。",
    domain: "DEEP",
    subfields: ["DEEP-02", "DEEP-08"],
    applications: ["APP-ENERGY", "APP-SPECIAL-OPERATIONS"],
    chains: ["new_energy_and_materials"],
    class: "cross_domain",
    stage: "integration_trial",
    kind: "trial",
    site: "济宁 −1010 m 水平 3306 综采工作面，输冷距离 2.6 km",
    conditions: "原岩温度 44 ℃，工作面配风 1600 m³/min，相对湿度 92%RH；井下设备防爆，立井管路静压 10 MPa。",
    problem:
      "3306 面夏天回风侧 35 ℃，按规程超过 30 ℃ 就得缩短班时，今年 6–9 月少推 210 m，折煤 19 万 t，中暑送医 7 人。现有井下螺杆冷水机两台，综合能效比不到 2，冷凝热排在回风巷，越排越热；5 ℃ 冷水送 2.6 km 到面上已经 11 ℃。地面集中制冷又要解决十兆帕静压，换热器一年漏两次。排出来的热冬天白白跑掉，井口防冻还在烧燃气。",
    current: "井下冷水机组加压气引射局部降温。",
    scope: "一个工作面成套降温，过一个夏季；冬天接井口防冻和职工浴室，算全年账。",
    requirements: [
      need("井下部分取得煤矿安全标志的路径清楚"),
      need("管路泄漏能定位到 50 m 以内"),
      wish("与通风网络解算联动调冷量"),
    ],
    indicators: [
      must("工作面回风侧干球温度", "≤28", "℃", "三点连续 30 日，7–8 月"),
      must("制冷系统能效比", "≥3", "", "工作面总供冷量比系统总耗电，月平均"),
      must("输冷管路冷损", "≤8", "%", "2.6 km 进出口焓差"),
      nice("吨煤降温电耗", "≤3.5", "kWh/t", "月统计"),
    ],
    resources: ["site", "equipment", "staff", "data"],
    resourcesText: "提供工作面、硐室、立井管路一趟和两年风温记录。",
    cooperation: ["commissioned_development", "trial_validation"],
    ip: "shared",
    budget: ["420", "680"],
    decision: "通防部与机电部，总工程师批",
    days: { close: 61, start: 85, needBy: 400 },
    months: 13,
  },
];
