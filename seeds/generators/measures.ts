import type { Metric } from "~/app/domain/achievement";
import type { Indicator } from "~/app/domain/indicator";
import type { Random } from "./random";

/** A measured property: `better` tells which way an offer beats a demand. `base` is in `unit`. */
type Measure = { name: string; unit: string; better: "more" | "less"; base: number; test: string };

// biome-ignore format: a table, one row a line
const MEASURES: readonly Measure[] = [
  { name: "检测准确率", unit: "%", better: "more", base: 92, test: "盲测 500 例" },
  { name: "误报率", unit: "%", better: "less", base: 3, test: "连续 7 日统计" },
  { name: "响应时间", unit: "s", better: "less", base: 2, test: "100 次取 95 分位" },
  { name: "连续运行时间", unit: "h", better: "more", base: 720, test: "不间断运行" },
  { name: "能耗下降", unit: "%", better: "more", base: 12, test: "同工况对比一个月" },
  { name: "定位误差", unit: "mm", better: "less", base: 5, test: "激光跟踪仪比对" },
  { name: "产品收率", unit: "%", better: "more", base: 85, test: "连续 5 批" },
  { name: "整机质量", unit: "kg", better: "less", base: 25, test: "称重" },
  { name: "使用寿命", unit: "年", better: "more", base: 5, test: "加速老化换算" },
  { name: "单位成本", unit: "万元", better: "less", base: 30, test: "财务核算" },
  { name: "工作温度上限", unit: "℃", better: "more", base: 60, test: "环境箱 48 h" },
  { name: "处理能力", unit: "件/小时", better: "more", base: 400, test: "连续 4 h 计数" },
  { name: "数据吞吐", unit: "Mbps", better: "more", base: 200, test: "满负荷 1 h" },
  { name: "噪声", unit: "dB(A)", better: "less", base: 65, test: "1 m 处测量" },
];

/** Near the base, from `low` to `high` times of it, to three figures as decimal text. */
function near(random: Random, measure: Measure, low: number, high: number): string {
  const value = measure.base * (low + random.next() * (high - low));
  const capped = measure.unit === "%" ? Math.min(value, 99.9) : value;
  return String(Number(capped.toPrecision(3)));
}

/** Two to five rows of what a scenario asks for; the first is always a must. */
export function someIndicators(random: Random): Indicator[] {
  return random.some(MEASURES, random.whole(2, 5)).map((measure, index) => ({
    name: measure.name,
    operator: measure.better === "more" ? ">=" : "<=",
    value: near(random, measure, 0.9, 1.15),
    valueMax: null,
    unit: measure.unit,
    testMethod: measure.test,
    must: index === 0 || random.chance(0.4),
  }));
}

/** Three to six figures of an achievement, around the same bases so that some pass and some fail. */
export function someMetrics(random: Random): Metric[] {
  return random.some(MEASURES, random.whole(3, 6)).map((measure) => ({
    name: measure.name,
    value: near(random, measure, 0.75, 1.3),
    unit: measure.unit,
    testReport: random.chance(0.5) ? `JC-${random.whole(2022, 2025)}-${random.whole(1000, 9999)}` : "",
  }));
}
