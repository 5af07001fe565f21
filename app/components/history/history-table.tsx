import { momentText } from "~/app/components/format";
import { m } from "~/app/locales/messages/messages";

/** One line, its words already chosen. */
export type HistoryLine = { key: string; at: string; who: string; what: string; notes: string[] };

/** When, who, what: a table that prints; on a narrow screen each line stands as a block. */
export function HistoryTable({ lines }: { lines: HistoryLine[] }) {
  if (lines.length === 0) return <p className="text-ink-soft">{m.history_none()}</p>;
  return (
    <table className="w-full border-collapse text-left">
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr className="border-b-2 border-line text-ink-soft">
          <th scope="col" className="py-2 pr-4 font-normal">
            {m.history_when()}
          </th>
          <th scope="col" className="py-2 pr-4 font-normal">
            {m.history_who()}
          </th>
          <th scope="col" className="py-2 font-normal">
            {m.history_what()}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr
            key={line.key}
            className="grid gap-0.5 border-b border-line py-3 align-top break-inside-avoid sm:table-row sm:py-0"
          >
            <td className="text-ink-soft sm:w-px sm:py-3 sm:pr-6 sm:whitespace-nowrap">
              <time dateTime={line.at}>{momentText(line.at)}</time>
            </td>
            <td className="sm:w-56 sm:py-3 sm:pr-6">{line.who}</td>
            <td className="sm:py-3">
              <p className="font-semibold">{line.what}</p>
              {line.notes.map((note) => (
                <p key={note} className="break-words whitespace-pre-line">
                  {note}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
