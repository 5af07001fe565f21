import { ArrowDown } from "lucide-react";
import { m } from "~/app/locales/messages/messages";
import type { Part } from "./match-row";

/** Smaller differences do not decide an order that a person would explain. */
const WORTH_SAYING = 0.5;

type Difference = { label: string; points: number };

/** Part by part, most ahead first, with the points as they are shown, so that a reader can check the sum. */
export function differences(parts: Part[], next: Part[]): Difference[] {
  return parts
    .map(({ label, points }, at) => ({
      label,
      points: Math.round(10 * (points - (next[at]?.points ?? 0))) / 10,
    }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => b.points - a.points);
}

function named(found: Difference[]): string {
  return found
    .map(({ label, points }) =>
      m.match_ahead_part({
        part: label,
        points: `${points > 0 ? "+" : "−"}${Math.abs(points).toFixed(1)}`,
      }),
    )
    .join(m.list_separator());
}

/** In one line why a match stands above the next. */
export function aheadText(parts: Part[], next: Part[]): string {
  const all = differences(parts, next);
  const more = all.filter(({ points }) => points >= WORTH_SAYING);
  const less = all.filter(({ points }) => points <= -WORTH_SAYING).reverse();
  if (all.length === 0) return m.match_ahead_level();
  if (more.length === 0) return m.match_ahead_barely();
  return less.length > 0
    ? m.match_ahead_but({ more: named(more), less: named(less) })
    : m.match_ahead({ more: named(more) });
}

/** Why a match stands above the one below it. */
export function AheadLine({ parts, next }: { parts: Part[]; next: Part[] }) {
  return (
    <p className="flex items-start gap-2 text-sm text-ink-soft">
      <ArrowDown aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{aheadText(parts, next)}</span>
    </p>
  );
}
