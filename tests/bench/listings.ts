import type { AchievementDocument } from "~/search/documents";
import { TOPICS } from "~/search/matching/topics";
import { achievement } from "~/tests/search/documents";
import { mulberry } from "./relevance/metrics";

const DOMAINS = ["AI", "META", "LIFE", "NET", "QUANT", "ROBOT", "DEEP", "LOWALT", "X-MAT", "X-ENERGY"];
const CITIES = Array.from({ length: 16 }, (_, at) => String(370_100 + at * 100));
const KINDS = ["university", "institute", "sme", "new_rd", "chain_leader"];
const MODES = ["licensing", "assignment", "joint_implementation", "equity_valuation"];
const ENDINGS = [
  "关键技术研究",
  "制备方法",
  "装置",
  "系统",
  "产业化",
  "及其应用",
  "成套设备",
  "工艺",
  "检测技术",
  "平台",
];
const FILLERS = [
  "针对现有技术成本高、稳定性差的问题",
  "项目组提出了新的结构和控制方法",
  "经第三方检测各项性能指标达到设计要求",
  "已在企业生产线上完成小批量试用",
  "可与现有设备衔接，改造费用低",
  "取得发明专利并形成企业标准",
  "适合在山东省内推广应用",
];

/**
 * The same listings for the same seed: titles of two to four words of one topic and an ending, texts of
 * some 180 characters, word frequencies as uneven as in real lists (few words everywhere, most rare).
 */
export class ListingGenerator {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = mulberry(seed);
  }

  next(number: number): AchievementDocument {
    const topic = this.pick(TOPICS).words;
    const words = Array.from({ length: 2 + Math.floor(this.random() * 3) }, () => this.uneven(topic));
    const domain = this.random() < 0.15 ? null : this.pick(DOMAINS);
    return achievement({
      id: `01900000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`,
      no: `SD-CG-2026-${number}`,
      title: [...new Set(words)].join("") + this.pick(ENDINGS),
      body: this.body(topic),
      domainCode: domain,
      subfieldCodes: domain === null ? [] : [`${domain}-0${1 + Math.floor(this.random() * 9)}`],
      cityCode: this.pick(CITIES),
      orgKind: this.pick(KINDS),
      modes: [this.pick(MODES)],
      trl: this.random() < 0.1 ? null : 1 + Math.floor(this.random() * 9),
      trlHasEvidence: this.random() < 0.4,
      publishedAt: new Date(1_700_000_000_000 + Math.floor(this.random() * 6e10)).toISOString(),
      metrics: [{ name: "处理能力", value: String(1 + Math.floor(this.random() * 500)), unit: "t/d" }],
    });
  }

  private body(topic: readonly string[]): string {
    const sentences = Array.from({ length: 5 }, () => {
      const named = `${this.uneven(topic)}${this.uneven(topic)}、${this.uneven(this.pick(TOPICS).words)}`;
      return `${this.pick(FILLERS)}，用于${named}。`;
    });
    return sentences.join("");
  }

  private pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.random() * items.length)] as T;
  }

  private uneven(words: readonly string[]): string {
    return words[Math.floor(this.random() ** 2 * words.length)] as string;
  }
}

export async function* generated(count: number, seed = 1): AsyncIterable<AchievementDocument> {
  const generator = new ListingGenerator(seed);
  for (let number = 1; number <= count; number++) yield generator.next(number);
}
