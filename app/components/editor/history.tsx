import { momentText } from "~/app/components/format";
import { m } from "~/app/locales/messages/messages";

const VERBS: Record<string, () => string> = {
  create: m.editor_history_create,
  save: m.editor_history_save,
  submit: m.editor_history_submit,
  recall: m.editor_history_recall,
  take: m.editor_history_take,
  return: m.editor_history_return,
  approve: m.editor_history_approve,
  reject: m.editor_history_reject,
  publish: m.editor_history_publish,
  pause: m.editor_history_pause,
  resume: m.editor_history_resume,
  withdraw: m.editor_history_withdraw,
  expire: m.editor_history_expire,
  renew: m.editor_history_renew,
  revise: m.editor_history_revise,
  import: m.editor_history_import,
  attach: m.files_history_attach,
  detach: m.files_history_detach,
  put_back: m.files_history_put_back,
  show_to: m.files_history_show_to,
};

type Entry = { action: string; actorName: string | null; reason: string; fileName?: string; at: string };

/** Everything that was done to a record, latest first. */
export function History({ entries }: { entries: Entry[] }) {
  return (
    <details id="history" className="rounded-xl border border-line bg-surface p-4">
      <summary className="min-h-8 font-semibold">{m.editor_history()}</summary>
      <ol className="mt-3 grid gap-3">
        {entries.map((entry) => (
          <li key={`${entry.at}-${entry.action}`} className="grid gap-0.5 border-l-2 border-line pl-3">
            <p>
              {VERBS[entry.action]?.() ?? entry.action}
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
    </details>
  );
}
