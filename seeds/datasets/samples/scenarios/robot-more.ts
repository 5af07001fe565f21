import { must, need, nice, wish } from "../rows";
import type { SampleScenario } from "../types";

export const moreRobotScenarios: readonly SampleScenario[] = [
  {
    key: "robot-creel-change",
    organisation: "zhanbo",
    title: "整经筒子架自动换筒与纱头捻接机器人",
    oneLine: "机器跑这一面，机器人换另一面：25 s 换好一个筒、接好一个头。",
    domain: "ROBOT",
    subfields: ["ROBOT-02", "ROBOT-04", "ROBOT-08"],
    applications: ["APP-SMART-MANUFACTURING"],
    chains: ["high_end_equipment"],
    class: "vertical",
    stage: "integration_trial",
    kind: "trial",
    site: "滨州三车间整经 7–10 号机筒子架",
    conditions:
      "相对湿度 65%，飞花大，行间距 0.85 m；筒子架两面翻转，一面整经约 5 h，另一面换筒；筒子 1.9–2.4 kg、锥度两种；纯棉 40 支、涤棉 45 支轮换；纱头位置不固定。",
    problem:
      "64 台整经机一天换 9800 个筒子，一面 640 个，3 个人弯腰举高换 70 min。夜班凑不齐人，换不完机器就停着等，平均 44 岁，去年走了 31 个。试过桁架抓筒，筒子倒是换上了，纱头找不着，还得人去接；飞花一多，相机就糊。接头强力不够，到浆纱断一根停一次车，一次 8 min。",
    current: "人工换筒、人工打结，部分用手持捻接器。",
    scope: "四台机的筒子架上一台移动机器人，换筒、找头、捻接全做，连续跑 3 个月。",
    requirements: [
      need("自己找纱头，找不到要能喊人，不能硬扯"),
      need("行间与人混行，停得住、碰不伤"),
      wish("自动清花，一个班不用擦镜头"),
    ],
    indicators: [
      must("单筒更换时间", "≤25", "s", "连续 200 筒平均，含捻接"),
      must("换筒成功率", "≥99", "%", "纯棉 40 支、涤棉 45 支各 500 筒"),
      must("捻接强力保持率", "≥85", "%", "单纱强力仪，两种纱各 100 根"),
      nice("油污筒纱比例", "≤0.1", "%", "质检抽 3000 筒"),
    ],
    resources: ["site", "samples", "staff"],
    resourcesText: "提供 8 号机一架做试验、筒纱不限量，派 2 名保全工。",
    cooperation: ["trial_validation", "joint_research"],
    ip: "shared",
    budget: ["110", "190"],
    trialFunding: "20",
    responders: ["consortium_allowed"],
    decision: "设备部，生产副总批",
    days: { close: 39, start: 55, needBy: 240 },
    months: 7,
  },
];
