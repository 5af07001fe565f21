import clsx from "clsx";
import { Ban, Check, CircleDashed, CircleDot, Clock, PenLine, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type Tone = "neutral" | "brand" | "good" | "warn" | "bad";

const TONES: Record<Tone, string> = {
  neutral: "border-line bg-surface text-ink-soft",
  brand: "border-brand/25 bg-brand-wash text-brand-strong",
  good: "border-good/25 bg-good-wash text-good",
  warn: "border-warn/25 bg-warn-wash text-warn",
  bad: "border-bad/25 bg-bad-wash text-bad",
};

const SHAPES = {
  draft: PenLine,
  waiting: Clock,
  active: CircleDot,
  done: Check,
  stopped: Ban,
  attention: TriangleAlert,
  none: CircleDashed,
};
export type Shape = keyof typeof SHAPES;

/** A status: a word with a colour and a shape, so that none of the three has to be seen. */
export function Badge({
  tone = "neutral",
  shape,
  children,
}: {
  tone?: Tone;
  shape?: Shape;
  children: ReactNode;
}) {
  const Icon = shape ? SHAPES[shape] : null;
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1 rounded-md border px-2 text-sm leading-6 font-medium",
        TONES[tone],
      )}
    >
      {Icon && <Icon aria-hidden className="size-3.5" />}
      {children}
    </span>
  );
}

/** A calm word about a record: city, kind, TRL. Not a status. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex rounded-md bg-sunken px-2 text-sm leading-6 text-ink-soft">{children}</span>
  );
}
