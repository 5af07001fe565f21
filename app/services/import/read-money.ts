import { compareDecimals, toHalfWidth } from "~/app/domain/numerals";
import { readWanYuan } from "~/app/domain/wan-yuan";
import { excerpt } from "./problems";
import { problem, type Reader, value } from "./readers";

const plain = (text: string) =>
  toHalfWidth(text)
    .replace(/^(约|人民币|RMB|CNY)+/i, "")
    .replace(/(人民币|左右|以内)$/, "");

/** An amount in 万元 as decimal text; a bare number is in 万元 already. `50万` → 50, `500000元` → 50, `0.5亿` → 5000. */
export const money: Reader<string | null> = (cell) => {
  const amount = readWanYuan(plain(cell.text));
  return amount === null ? problem("money", { found: excerpt(cell.text) }) : value(amount);
};

/** `50-100万元` gives both ends, the first in the unit of the second if it has none; one amount is both. */
export const moneyRange: Reader<{ min: string; max: string }> = (cell) => {
  const ends = plain(cell.text).split(/\s*(?:~|-|—|–|至|到)+\s*/);
  const unit = /[亿万]?元?$/.exec(ends.at(-1) ?? "")?.[0] ?? "";
  const amounts = ends.map((end) => readWanYuan(/\d$/.test(end) ? `${end}${unit}` : end));
  const [min, max = min] = amounts;
  if (!min || !max || amounts.length > 2) return problem("money", { found: excerpt(cell.text) });
  return compareDecimals(min, max) > 0
    ? problem("range_order", { found: excerpt(cell.text) })
    : value({ min, max });
};
