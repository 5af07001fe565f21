import { must, need, nice, wish } from "../rows";
import type { SampleScenario } from "../types";

export const moreNetScenarios: readonly SampleScenario[] = [
  {
    key: "net-field-iot",
    organisation: "huangkou",
    title: "盐碱地墒情与闸泵数据的卫星物联网回传",
    oneLine: "没有基站的 3 万亩地，120 个点的墒情和闸位一小时一报，电池用三年。",
    domain: "NET",
    subfields: ["NET-02", "NET-06", "NET-07"],
    applications: ["APP-ECOLOGY", "APP-AGRICULTURE"],
    chains: ["efficient_agriculture", "next_generation_it"],
    class: "cross_domain",
    stage: "full_rollout",
    kind: "trial",
    site: "东营黄河口示范区东片 3 万亩，墒情站 86 处、闸泵 34 处",
    conditions:
      "地势平、芦苇高 2.5 m，移动信号覆盖约四成；夏天积水、冬天 −15 ℃；设备离地 1.8 m，太阳能板常被人拆走。",
    problem:
      "东片离基站 9–14 km，120 个点里只有 48 个报得上来。其余靠人骑三轮车抄表，一圈四天，等知道哪块地返盐，补水窗口已经过了。去年装过一批蜂窝加太阳能板的终端，丢了 17 块板，雨季进水坏了 22 台。也问过卫星终端，报价 2800 元一台，120 台加年费管理中心承担不起。",
    current: "48 个蜂窝站点加人工抄表。",
    scope: "120 个点全部接通，数据进现有墒情平台，运行一个灌溉季。",
    requirements: [
      need("只用电池，不要太阳能板"),
      need("闸位越限要能主动报，不等整点"),
      wish("终端自己带电导率和水位接口"),
    ],
    indicators: [
      must("单次上报成功率", "≥98", "%", "120 点连续 60 日，含 3 次重发"),
      must("电池续航", "≥3", "年", "每天 24 报，实测电流折算"),
      must("终端单价", "≤600", "元", "千套报价，含天线"),
      must("上报时延", "≤30", "min", "95 分位"),
      nice("年通信费", "≤120", "元/年", "每台，按每天 24 报"),
    ],
    resources: ["site", "staff", "data"],
    resourcesText: "提供安装杆 120 根、平台接口和两名水管员。",
    cooperation: ["trial_validation", "purchase_and_use"],
    ip: "supplier",
    budget: ["12", "24"],
    responders: ["sme_only", "consortium_allowed"],
    decision: "示范区管理中心水利科",
    days: { close: 27, start: 45, needBy: 200 },
    months: 6,
  },
];
