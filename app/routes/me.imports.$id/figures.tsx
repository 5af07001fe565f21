import { numberText } from "~/app/components/format";
import { m } from "~/app/locales/messages/messages";
import type { SummaryView } from "~/app/services/import/desk/view-check";

/** What becomes of the rows, in four numbers. */
export function Figures({ summary }: { summary: SummaryView }) {
  const figures = [
    [m.imports_fresh(), summary.fresh],
    [m.imports_changed(), summary.changed],
    [m.imports_kept(), summary.kept],
    [m.imports_same(), summary.unchanged],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {figures.map(([label, value]) => (
        <div key={label} className="flex flex-col-reverse rounded-xl border border-line bg-surface p-4">
          <dt className="text-sm text-ink-soft">{label}</dt>
          <dd className="text-2xl font-semibold tabular-nums">{numberText(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
