import { must, need, nice, wish } from "../rows";
import type { SampleScenario } from "../types";

export const moreMetaScenarios: readonly SampleScenario[] = [
  {
    key: "meta-coach-review",
    organisation: "changlu",
    title: "客车造型 1:1 沉浸式评审替代油泥模型",
    oneLine: "CAD 半小时进场，六个人围着 1:1 的车看，油泥模型少做一轮。",
    domain: "META",
    subfields: ["META-03", "META-05", "META-02"],
    applications: ["APP-MANUFACTURING"],
    chains: ["high_end_equipment", "next_generation_it"],
    class: "vertical",
    stage: "integration_trial",
    kind: "trial",
    site: "聊城技术中心评审厅，18 m×10 m",
    conditions:
      "12 m 客车整车数模 3000 万面以上，内饰材质 60 种；评审一般 6–8 人，含两位戴眼镜的总师；数据不出内网。",
    problem:
      "一款新车做两轮 1:1 油泥，一轮 46 万元、7 周，改一处侧围曲面就得重刮。去年试过把 CAD 转到游戏引擎里看，减面、补材质要一个人干三天，曲率连续的侧围看着有棱，大家说“像塑料”，总师还是要看油泥。出口车型客户在国外，只能发效果图，来回改了五版。",
    current: "油泥模型加效果图。",
    scope: "建评审系统一套，跑完一款车的外饰、内饰两次评审，把油泥由两轮减到一轮。",
    requirements: [
      need("直接读 A 面数据，不减面、不转格式或自动转"),
      need("6 人同场，指哪里大家都看得见，意见能钉在面上"),
      wish("国外客户用一体机远程进来"),
    ],
    indicators: [
      must("渲染帧率", "≥72", "FPS", "整车 3000 万面，双眼各 2K"),
      must("造型数据导入时间", "≤30", "min", "3 个车型 A 面原始数据"),
      must("尺寸还原误差", "≤3", "mm", "与油泥模型 40 个测点比对"),
      nice("同场评审人数", "≥6", "人", "现场实测 1 h 不掉线"),
    ],
    resources: ["data", "site", "staff"],
    resourcesText: "提供三款车 A 面数据、油泥扫描点云和评审厅。",
    cooperation: ["trial_validation", "purchase_and_use"],
    ip: "supplier",
    budget: ["90", "160"],
    decision: "造型总师与技术中心主任",
    days: { close: 33, start: 50, needBy: 210 },
    months: 5,
  },
];
