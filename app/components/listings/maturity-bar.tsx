import clsx from "clsx";
import { m } from "~/app/locales/messages/messages";

type Props = {
  /** The window asked for; null when none is given. */
  window?: { min: number; target: number } | null;
  /** The level reached; null when unknown. */
  level?: number | null;
  /** For a narrow column: the figures larger within the drawing. */
  small?: boolean;
};

const STEP = 32;
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Nine steps of maturity with the required window outlined and the reached levels filled. The words beside it say the same. */
export function MaturityBar({ window, level, small }: Props) {
  const texts = [
    window ? m.detail_trl_window({ min: String(window.min), target: String(window.target) }) : null,
    level ? m.detail_trl_level({ level: String(level) }) : null,
  ].filter((text) => text !== null);
  return (
    <svg
      role="img"
      aria-label={texts.join(m.list_separator())}
      viewBox="0 0 290 42"
      className={clsx("w-full", small ? "max-w-56" : "max-w-sm")}
    >
      {LEVELS.map((step) => {
        const inWindow = window ? step >= window.min && step <= window.target : false;
        const reached = level ? step <= level : false;
        return (
          <g key={step}>
            <rect
              x={(step - 1) * STEP + 2}
              y="2"
              width={STEP - 4}
              height="16"
              rx="3"
              className={
                reached ? "fill-brand" : inWindow ? "fill-brand-wash stroke-brand" : "fill-sunken stroke-line"
              }
              strokeWidth="1.5"
            />
            {inWindow && <rect x={(step - 1) * STEP} y="21" width={STEP} height="3" className="fill-warn" />}
            <text
              x={(step - 1) * STEP + STEP / 2}
              y={small ? 40 : 37}
              textAnchor="middle"
              className={clsx(
                small ? "text-[15px]" : "text-[11px]",
                step === level ? "fill-ink font-bold" : "fill-ink-soft",
              )}
            >
              {step}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
