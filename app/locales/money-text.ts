import { m } from "~/app/locales/messages/messages";
import { getLocale } from "~/app/locales/messages/runtime";

const YUAN_PER_WAN = 10_000;
const MILLION = 1_000_000;
const WAN_PER_YI = 10_000;

/**
 * An amount kept in 万元, or the ends of a range, as the reader's language tells money: `60–80 万元`, `1.2 亿元`;
 * `CNY 600,000–800,000`, `CNY 1.5 million`. `ends` are decimal texts of zero or more; an end that is null is left out.
 */
export function moneyText(...ends: readonly (string | null)[]): string {
  const wan = [...new Set(ends.filter((end) => end !== null))].map(Number);
  const inYuan = getLocale() === "en";
  const values = inYuan ? wan.map((value) => value * YUAN_PER_WAN) : wan;
  const large = inYuan ? MILLION : WAN_PER_YI;
  if (values.every((value) => value >= large))
    return m.money_large({ amount: joined(values.map((value) => value / large)) });
  return m.money({ amount: joined(values) });
}

const joined = (values: number[]) =>
  values
    .map((value) => new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 6 }).format(value))
    .join("–");
