import { charactersOf, runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";

/** Words that turn a quantity into its contrary, or into another one: figures under them never compare. */
const OPPOSED: readonly (readonly [string, string])[] = [
  ["检出", "漏检"],
  ["检出", "误检"],
  ["漏检", "误检"],
  ["漏报", "误报"],
  ["准确", "误差"],
  ["合格", "不合格"],
  ["合格", "废品"],
  ["成功", "失败"],
  ["正确", "错误"],
  ["上限", "下限"],
  ["最大", "最小"],
  ["最高", "最低"],
  ["输入", "输出"],
  ["充电", "放电"],
  ["发送", "接收"],
  ["升温", "降温"],
  ["高温", "低温"],
  ["吸收", "释放"],
  ["存活", "死亡"],
];

/** Where one name says it and the other does not, another quantity is meant: 定位精度 is not 重复定位精度. */
const TELLING = ["重复", "相对", "不良", "故障"];

/** Share of characters in common (Dice), 0–1; 0 for names of opposed or plainly different quantities. */
export function nameLikeness(a: string, b: string): number {
  const [one, other] = [normalise(a), normalise(b)];
  if (areOpposed(one, other)) return 0;
  const left = new Set(charactersOf(runsOf(one)));
  const right = new Set(charactersOf(runsOf(other)));
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const character of left) if (right.has(character)) common++;
  return (2 * common) / (left.size + right.size);
}

function areOpposed(a: string, b: string): boolean {
  const facing = OPPOSED.some(
    ([x, y]) => (says(a, x, y) && says(b, y, x)) || (says(a, y, x) && says(b, x, y)),
  );
  return facing || TELLING.some((word) => a.includes(word) !== b.includes(word));
}

/** Says `word` and not merely as a part of its contrary (合格 in 不合格). */
function says(name: string, word: string, contrary: string): boolean {
  return contrary.includes(word) ? name.replaceAll(contrary, "").includes(word) : name.includes(word);
}
