import { Link } from "@remix-run/react";
import { momentText } from "~/app/components/format";
import { recordVerb } from "~/app/components/history/verbs";
import { m } from "~/app/locales/messages/messages";

type Entry = {
  action: string;
  actorName: string | null;
  reason: string;
  remarks: number;
  fileName?: string;
  at: string;
};

/** Everything that was done to a record, latest first, and the way to all of it on a page that prints. */
export function History({ entries, to }: { entries: Entry[]; to: string }) {
  return (
    <details id="history" className="rounded-xl border border-line bg-surface px-4 open:pb-4">
      <summary className="min-h-11 content-center py-2 font-semibold">{m.editor_history()}</summary>
      <ol className="mt-3 grid gap-3">
        {entries.map((entry) => (
          <li key={`${entry.at}-${entry.action}`} className="grid gap-0.5 border-l-2 border-line pl-3">
            <p>
              {recordVerb(entry.action)}
              {entry.remarks > 0 && ` · ${m.history_remarks({ count: entry.remarks })}`}
              {entry.fileName && <span className="ml-2 text-ink-soft">{entry.fileName}</span>}
            </p>
            {entry.reason && (
              <p className="whitespace-pre-line">{m.editor_state_reason({ reason: entry.reason })}</p>
            )}
            <p className="text-sm text-ink-soft">
              {entry.actorName ?? m.editor_history_house()} ·{" "}
              <time dateTime={entry.at}>{momentText(entry.at)}</time>
            </p>
          </li>
        ))}
      </ol>
      <p className="mt-3">
        <Link to={to} className="inline-flex min-h-11 items-center">
          {m.history_open()}
        </Link>
      </p>
    </details>
  );
}
