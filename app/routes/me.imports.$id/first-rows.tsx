import { ChevronRight } from "lucide-react";
import { Tag } from "~/app/components/badge";
import { Section } from "~/app/components/page";
import { m } from "~/app/locales/messages/messages";
import type { FirstRow } from "~/app/services/import/desk/view-check";

const BECOMES: Record<FirstRow["becomes"], () => string> = {
  new: m.imports_fresh,
  changed: m.imports_changed,
  kept: m.imports_kept,
  same: m.imports_same,
};

/** The first rows as they were understood, in the words of the vocabulary. The first one is open. */
export function FirstRows({ rows }: { rows: FirstRow[] }) {
  return (
    <Section id="first-rows" title={m.imports_first_rows()}>
      <p className="max-w-prose text-ink-soft">{m.imports_first_rows_lead()}</p>
      <div className="grid gap-3">
        {rows.map((row, index) => (
          <details
            key={row.row}
            open={index === 0}
            className="group rounded-xl border border-line bg-surface px-4 py-2"
          >
            <summary className="flex min-h-11 cursor-pointer list-none flex-wrap items-center gap-x-3 gap-y-1">
              <ChevronRight aria-hidden className="size-4 text-ink-soft group-open:rotate-90" />
              <span className="text-sm text-ink-soft tabular-nums">{m.import_at_row({ row: row.row })}</span>
              <span className="font-semibold">{row.title}</span>
              <Tag>{BECOMES[row.becomes]()}</Tag>
            </summary>
            <dl className="grid gap-x-6 gap-y-3 pt-2 pb-2 sm:grid-cols-[10rem_1fr]">
              {row.cells.map(({ label, text }) => (
                <div key={label} className="contents">
                  <dt className="text-ink-soft">{label}</dt>
                  <dd className="-mt-2 whitespace-pre-line sm:mt-0">{text}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
      </div>
    </Section>
  );
}
