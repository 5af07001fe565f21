import { must, need, nice, wish } from "../rows";
import type { SampleScenario } from "../types";

export const moreAiScenarios: readonly SampleScenario[] = [
  {
    key: "ai-hot-strip-surface",
    organisation: "lanyi",
    title: "热轧带钢表面缺陷在线识别与分级判定",
    titleEn: "In-line recognition and grading of surface defects on hot strip",
    summaryEn:
      "At 18 m/s and 850 °C the strip is judged by samples only; 12 defect classes are to be found on line at 95% and coils graded before the truck leaves.",
    oneLine: "18 m/s 跑着就把 12 类缺陷认出来，卷子装车前知道该判几级。",
    domain: "AI",
    subfields: ["AI-03", "AI-08"],
    applications: ["APP-INDUSTRY", "APP-MANUFACTURING"],
    chains: ["high_end_equipment", "next_generation_it"],
    class: "vertical",
    stage: "integration_trial",
    trl: [6, 8],
    kind: "trial",
    site: "日照岚山 1580 mm 热连轧卷取机前 9 m 平台",
    conditions:
      "带钢 850–600 ℃，末架最高 18.5 m/s，水雾和氧化铁皮多；宽 800–1450 mm，上下表面都要看；平台有 380 V 和压缩空气。",
    problem:
      "现在靠每 20 卷开一卷抽检，质检员在平整线上看，夹杂、辊印、边裂这类周期性缺陷等看到时已经轧了 30 多卷。去年客户投诉折损 1260 万元，七成是表面问题。2019 年上过一套进口系统，换钢种后把水痕、氧化铁皮全报成缺陷，一卷报 4000 条，操作工把报警关了。我们要的是少报假的、报了就能定级。",
    current: "抽卷人工检验；旧系统只留录像。",
    scope: "上下表面各一套成像，加识别与卷级判定软件；先并行跑 4 个月，再接二级系统参与判级。",
    requirements: [
      need("能自己区分水痕、氧化铁皮与真缺陷，换钢种不重新标注上千张"),
      need("周期性缺陷 3 卷内报出，并给出对应轧辊"),
      wish("判定规则由质检科自己改"),
    ],
    indicators: [
      must("缺陷检出率", "≥95", "%", "开卷人工复检 200 卷"),
      must("缺陷分类准确率", "≥90", "%", "12 类，每类不少于 200 处"),
      must("适应轧制速度", "≥18", "m/s", "末架实测，薄规格 2.0 mm"),
      must("最小可检缺陷尺寸", "≤0.5", "mm", "垂直轧向，标准缺陷板与实卷各 50 处"),
      nice("单卷误报条数", "≤20", "次", "连续 500 卷平均"),
    ],
    resources: ["site", "data", "staff", "samples"],
    resourcesText: "提供安装平台、旧系统留存图像 38 万张和 1200 卷人工判级记录。",
    cooperation: ["trial_validation", "purchase_and_use"],
    ip: "supplier",
    budget: ["220", "360"],
    responders: ["consortium_allowed"],
    decision: "质量部与自动化部，按比选程序",
    days: { close: 13, start: 45, needBy: 250 },
    months: 8,
  },
];
