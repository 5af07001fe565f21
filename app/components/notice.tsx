import clsx from "clsx";
import type { ReactNode } from "react";

const LOOKS = {
  good: "border-good bg-good-wash",
  warn: "border-warn bg-warn-wash",
  bad: "border-bad bg-bad-wash",
  plain: "border-line-strong bg-surface",
};

/** Something to know before going on. `live` announces it to screen readers when it appears. */
export function Notice({
  tone = "plain",
  live,
  title,
  children,
}: {
  tone?: keyof typeof LOOKS;
  live?: boolean;
  title?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div
      role={live ? "status" : undefined}
      className={clsx("grid gap-1 rounded-lg border-l-4 p-4", LOOKS[tone])}
    >
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
