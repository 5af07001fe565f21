import type { ReactNode } from "react";

export type KeyFact = { label: string; value: ReactNode; note?: ReactNode };

/** What decides whether to read on, in one row under a record's title. */
export function KeyFacts({ facts }: { facts: KeyFact[] }) {
  return (
    <dl className="grid grid-cols-[repeat(2,minmax(0,1fr))] gap-x-6 gap-y-5 border-y border-line-strong/50 py-5 lg:grid-cols-[repeat(4,minmax(0,1fr))]">
      {facts.map(({ label, value, note }) => (
        <div key={label} className="grid content-start gap-0.5 max-[24rem]:col-span-2">
          <dt className="text-sm text-ink-soft">{label}</dt>
          <dd className="text-lg leading-snug font-semibold">{value}</dd>
          {note && <dd className="text-sm text-ink-soft">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
