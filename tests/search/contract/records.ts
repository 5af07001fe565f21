import { achievement, scenario } from "../documents";

/** Six achievements that differ in everything a filter or an order looks at. */
export const ACHIEVEMENTS = [
  achievement({
    ...{
      id: "quantum",
      title: "量子保密通信終端（Quantum）",
      domainCode: "QUANT",
      cityCode: "370100",
      trl: 6,
    },
    publishedAt: "2026-01-05T00:00:00.000Z",
  }),
  achievement({
    id: "hydrogen",
    title: "氢能无人机电堆",
    domainCode: "X-ENERGY",
    trl: 5,
    modes: ["licensing"],
  }),
  achievement({ id: "chip", title: "星地通信芯片", domainCode: "NET", orgKind: "institute" }),
  achievement({ id: "battery", title: "防爆锂离子电池", keywords: ["动力电池"], trl: 9, orgKind: null }),
  achievement({
    ...{ id: "robot", title: "协作机器人", domainCode: "ROBOT", cityCode: "370200", trl: 7 },
    vocabulary: ["具身智能", "embodied AI"],
    publishedAt: "2026-06-05T00:00:00.000Z",
  }),
  achievement({
    ...{ id: "brain", title: "脑机接口头环", domainCode: "LIFE", trl: 6 },
    body: "受试者用意念控制轮椅和机器人，完成抓取。",
  }),
];

export const SCENARIOS = [
  scenario({
    ...{ id: "s-line", title: "装配线开放", stage: "integration_trial", trlMin: 6, trlTarget: 7 },
    responsesClose: "2026-09-30T00:00:00.000Z",
  }),
  scenario({
    id: "s-soon",
    title: "井下巡检",
    trlMin: 4,
    trlTarget: 5,
    responsesClose: "2026-05-01T00:00:00.000Z",
  }),
  scenario({ id: "s-open", title: "港口无人集卡" }),
];
