import { must, need, nice, wish } from "../rows";
import type { SampleScenario } from "../types";

export const moreQuantumScenarios: readonly SampleScenario[] = [
  {
    key: "quant-chest-pain",
    organisation: "chengwan",
    title: "无液氦原子磁力计心磁图仪胸痛快筛",
    titleEn: "Helium-free magnetocardiography with atomic magnetometers for chest pain",
    summaryEn:
      "Five minutes per patient, 85% of significant stenoses found, and a shield light enough for an ordinary emergency floor.",
    oneLine: "胸痛病人 5 min 出心磁图，屏蔽舱轻到急诊楼板放得下。",
    domain: "QUANT",
    subfields: ["QUANT-02"],
    applications: ["APP-HEALTHCARE"],
    chains: ["health_and_care"],
    class: "cross_domain",
    stage: "integration_trial",
    kind: "trial",
    site: "威海两家合作医院急诊胸痛单元",
    conditions:
      "诊室 4 m×5 m，楼板承重 500 kg/m²，隔壁是电梯井和直线加速器；病人可能带支架、义齿，不一定能平躺 10 min。",
    problem:
      "两家医院一年接胸痛 1.1 万人次，心电图和肌钙蛋白都不典型的约 2600 人，要么留观 6 h，要么直接做造影，造影阴性占四成，一次 8000 元还有造影剂风险。看过液氦超导的心磁仪，一年加液氦 70 多万元，屏蔽间 7 t，楼上放不了。原子磁力计的样机指标不错，可都在学校地下室测的，电梯一动就饱和。",
    current: "心电图、肌钙蛋白加留观；冠脉 CT 排队 3 天。",
    scope: "一台样机进一家医院急诊，完成 300 例与造影对照，给出注册检验所需的差距清单。",
    requirements: [
      need("电梯、推车经过时不饱和，数据可用率不低于九成"),
      need("带金属义齿、支架的病人能做或能明确拒做"),
      wish("出图自动给出缺血部位提示"),
    ],
    indicators: [
      must("单人检查时间", "≤5", "min", "200 人，含摆位"),
      must("冠脉狭窄检出灵敏度", "≥85", "%", "300 例，以造影狭窄 70% 为准"),
      must("磁测通道数", "≥36", "通道", "出厂检验"),
      must("屏蔽舱质量", "≤1500", "kg", "称重，含床"),
      nice("数据可用率", "≥90", "%", "急诊连续 30 日"),
    ],
    resources: ["site", "staff", "testing", "funding"],
    resourcesText: "提供诊室、300 例对照病例组织和伦理审查，承担型式检验费。",
    cooperation: ["joint_research", "trial_validation"],
    ip: "shared",
    budget: ["180", "360"],
    trialFunding: "40",
    decision: "医学委员会与研发总监",
    days: { close: 71, start: 95, needBy: 400 },
    months: 12,
  },
];
