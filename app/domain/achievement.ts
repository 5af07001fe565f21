import type { Contact, ListingRecord } from "./scenario";
import type { TrlScale } from "./trl";

/** 基础研究 / 应用研究 / 技术开发和产业化. */
export const ACHIEVEMENT_CLASSES = ["basic_research", "applied_research", "development"] as const;
export type AchievementClass = (typeof ACHIEVEMENT_CLASSES)[number];

/** 初期(实验室、小试) / 中期(中试等) / 成熟应用. */
export const ACHIEVEMENT_STAGES = ["early", "pilot", "mature"] as const;
export type AchievementStage = (typeof ACHIEVEMENT_STAGES)[number];

/** 转化状态 (domain reference 7.2, transfer track). */
export const TRANSFER_STATES = [
  "available",
  "reserved",
  "in_trial",
  "contracted",
  "registered",
  "in_production",
  "unavailable",
] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

/** A figure of an achievement (主要技术经济指标), comparable with a scenario's indicators. `value` is decimal text. */
export type Metric = { name: string; value: string; unit: string; testReport: string };

/** Our figure beside the best alternative's (与现有方案对比), in words. */
export type Comparison = { indicator: string; ours: string; best: string };

/** Where it already runs (应用和推广情况). `date` is YYYY-MM. */
export type ApplicationCase = { userOrg: string; date: string; result: string };

export const IP_KINDS = [
  "invention",
  "utility_model",
  "design",
  "software",
  "ic_layout",
  "plant_variety",
  "trade_secret",
  "new_drug",
] as const;
export type IpKind = (typeof IP_KINDS)[number];

export const IP_STATUSES = ["filed", "published", "granted", "lapsed"] as const;
export type IpStatus = (typeof IP_STATUSES)[number];

export type IpRight = {
  kind: IpKind;
  number: string;
  status: IpStatus;
  owner: string;
  expiresOn: string | null;
};

/** Proof of a maturity level (成熟度证据): a report, contract or certificate and where it can be found. */
export type MaturityEvidence = {
  level: number;
  title: string;
  issuer: string;
  date: string;
  reference: string;
};

/** What the owner of an achievement (科技成果) writes; domain reference 6.2. Empty text and null mean "not said". */
export type AchievementContent = {
  title: string;
  titleEn: string;
  summaryEn: string;
  registrationNo: string;
  /** 完成单位, ordered by contribution; the posting organisation is the first unless said otherwise. */
  completingUnits: string[];
  /** 主要完成人, ordered by contribution. */
  people: string[];
  recommender: string;
  startMonth: string | null;
  endMonth: string | null;
  keywords: string[];
  achievementClass: AchievementClass | null;
  origin: string | null;
  form: string | null;
  levelClaim: string | null;
  stage: AchievementStage | null;
  trlLevel: number | null;
  trlScale: TrlScale;
  evidence: MaturityEvidence[];
  domainCode: string | null;
  subfieldCodes: string[];
  applicationCodes: string[];
  /** City of the work; null takes the posting organisation's. */
  cityCode: string | null;
  summary: string;
  innovations: string[];
  metrics: Metric[];
  comparisons: Comparison[];
  usableIn: string;
  applications: ApplicationCase[];
  benefits: string;
  ip: IpRight[];
  titleClear: boolean;
  transferModes: string[];
  pricingMethod: string | null;
  /** 万元, decimal text; null: to be negotiated. */
  askingPrice: string | null;
  trialOk: boolean;
  trialMonths: number | null;
  trialConditions: string;
  /** 密级 must be 公开: classified work is not handled here. */
  notClassified: boolean;
  ethicsOk: boolean;
  ethicsApprovalNo: string;
  contact: Contact;
};

export type Achievement = ListingRecord & { content: AchievementContent; transferState: TransferState };

export function emptyAchievement(): AchievementContent {
  return {
    title: "",
    titleEn: "",
    summaryEn: "",
    registrationNo: "",
    completingUnits: [],
    people: [],
    recommender: "",
    startMonth: null,
    endMonth: null,
    keywords: [],
    achievementClass: null,
    origin: null,
    form: null,
    levelClaim: null,
    stage: null,
    trlLevel: null,
    trlScale: "TRL9",
    evidence: [],
    domainCode: null,
    subfieldCodes: [],
    applicationCodes: [],
    cityCode: null,
    summary: "",
    innovations: [],
    metrics: [],
    comparisons: [],
    usableIn: "",
    applications: [],
    benefits: "",
    ip: [],
    titleClear: false,
    transferModes: [],
    pricingMethod: null,
    askingPrice: null,
    trialOk: false,
    trialMonths: null,
    trialConditions: "",
    notClassified: false,
    ethicsOk: false,
    ethicsApprovalNo: "",
    contact: { name: "", phone: "", email: "" },
  };
}
