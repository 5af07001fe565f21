import { numberText } from "~/app/components/format";
import { m } from "~/app/locales/messages/messages";
import type { SummaryView } from "~/app/services/import/desk/view-check";

/** Rows whose record stays as it is although the list says something else, each with the reason. */
export function KeptRows({ summary }: { summary: SummaryView }) {
  const { keptRows, kept } = summary;
  if (kept === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-brand underline underline-offset-4">
        {m.imports_kept_rows({ count: numberText(kept) })}
      </summary>
      <ul className="grid gap-1 pt-2">
        {keptRows.map(({ row, no, why }) => (
          <li key={row}>
            {why === "state" ? m.import_conflict_state({ row, no }) : m.import_conflict({ row, no })}
          </li>
        ))}
        {kept > keptRows.length && <li>{m.import_conflicts_more({ count: kept - keptRows.length })}</li>}
      </ul>
    </details>
  );
}
