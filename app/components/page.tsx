import clsx from "clsx";
import type { ReactNode } from "react";
import { writtenIn } from "./written-in";

const WIDTHS = {
  // A sheet of its own: a few fields, nothing beside them.
  slim: "max-w-lg gap-6 sm:my-12 sm:rounded-2xl sm:border sm:border-line sm:bg-surface sm:p-10",
  narrow: "max-w-2xl gap-8 sm:px-6",
  wide: "max-w-6xl gap-8 sm:px-6",
};

/** The column a page stands in. `slim` is for signing in and the like, `narrow` for forms and reading, `wide` for lists with facets. */
export function Page({
  width = "wide",
  children,
  className,
}: {
  width?: keyof typeof WIDTHS;
  children: ReactNode;
  className?: string;
}) {
  return (
    <div className={clsx("mx-auto grid w-full content-start px-4 py-8", WIDTHS[width], className)}>
      {children}
    </div>
  );
}

export function PageHeader({
  title,
  lead,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="grid gap-3">
      <h1 className="text-2xl sm:text-3xl">{title}</h1>
      {lead && <p className="max-w-prose text-ink-soft">{lead}</p>}
      {children}
    </header>
  );
}

export function Section({
  title,
  id,
  children,
  actions,
}: {
  title: ReactNode;
  id?: string;
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id ? `${id}-title` : undefined}
      id={id}
      className="grid content-start gap-4 print:block print:space-y-4"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-2 break-after-avoid">
        <h2 id={id ? `${id}-title` : undefined} className="text-xl">
          {title}
        </h2>
        {actions && (
          <span className="pointer-coarse:[&>a]:inline-flex pointer-coarse:[&>a]:min-h-11 pointer-coarse:[&>a]:items-center">
            {actions}
          </span>
        )}
      </div>
      {children}
    </section>
  );
}

export function Card({
  children,
  className,
  ...rest
}: {
  children: ReactNode;
  className?: string;
  "data-domain"?: string;
}) {
  return (
    <div className={clsx("rounded-xl border border-line bg-surface p-4 sm:p-5", className)} {...rest}>
      {children}
    </div>
  );
}

export function EmptyState({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-3 rounded-xl border border-dashed border-line-strong p-6">
      <p className="text-lg font-semibold">{title}</p>
      {children}
    </div>
  );
}

/** Facts in pairs; lines without a value are left out by the caller. */
export function Facts({ rows }: { rows: { label: string; value: ReactNode }[] }) {
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[9rem_1fr]">
      {rows.map((row) => (
        <div key={row.label} className="contents">
          <dt className="text-ink-soft max-sm:text-sm">{row.label}</dt>
          <dd
            lang={typeof row.value === "string" ? writtenIn(row.value) : undefined}
            className="-mt-3 max-w-prose sm:mt-0"
          >
            {row.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
