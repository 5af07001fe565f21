import clsx from "clsx";
import { m } from "~/app/locales/messages/messages";
import { Badge } from "../badge";
import { writtenIn } from "../written-in";
import { ColumnFacts, ColumnHead } from "./column-head";
import { CompareCell } from "./compare-cell";
import type { Column, Group, Row, TrlWindow } from "./comparison";

/** Wide enough to read on a phone, where the table scrolls below its first column. */
const WIDTHS: Record<number, string> = { 2: "min-w-[30rem]", 3: "min-w-[41rem]", 4: "min-w-[52rem]" };

const FIRST = "sticky left-0 z-10 bg-paper p-2 pr-3 text-left align-top print:static print:p-1";

const CELL = "p-2 pr-3 align-top print:p-1";

type Props = { title: string; window: TrlWindow; columns: Column[]; groups: Group[] };

/** One column an achievement, one row a requirement. Its first column and its head stay in sight. */
export function CompareTable({ title, window, columns, groups }: Props) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={m.compare_table_region()}
      className="relative overflow-x-auto lg:overflow-visible print:overflow-visible"
    >
      <table
        className={clsx(
          "w-full table-fixed border-separate border-spacing-0 print:min-w-0",
          WIDTHS[columns.length],
        )}
      >
        <caption className="sr-only">{m.compare_table_caption({ title })}</caption>
        <colgroup>
          <col className="w-32 sm:w-44 lg:w-56" />
          {columns.map((column) => (
            <col key={column.no} />
          ))}
        </colgroup>
        <thead className="lg:sticky lg:top-0 lg:z-20 print:static">
          <tr>
            <th scope="col" className={clsx(FIRST, "border-b border-line-strong text-ink-soft")}>
              {m.compare_asked_column()}
            </th>
            {columns.map((column) => (
              <th
                key={column.no}
                scope="col"
                className="border-b border-line-strong bg-paper p-2 pr-3 align-top"
              >
                <ColumnHead column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={clsx(FIRST, "font-medium")}>
              {m.compare_owner()}
            </th>
            {columns.map((column) => (
              <td key={column.no} className={CELL}>
                <ColumnFacts column={column} />
              </td>
            ))}
          </tr>
        </tbody>
        {groups.map((group) => (
          <CompareGroup key={group.key} group={group} columns={columns} window={window} />
        ))}
      </table>
    </section>
  );
}

function CompareGroup({ group, columns, window }: { group: Group; columns: Column[]; window: TrlWindow }) {
  return (
    <tbody>
      <tr className="break-after-avoid">
        <th
          scope="rowgroup"
          className={clsx(FIRST, "pt-6 text-lg max-sm:text-[0.9375rem] max-sm:hyphens-auto print:pt-3")}
        >
          {group.title}
        </th>
        {columns.map((column) => (
          // On a phone the head is out of sight by now: whose column it is, for the eye alone.
          <td key={column.no} aria-hidden className="p-2 pr-3 align-bottom">
            <span className="line-clamp-2 text-sm text-ink-soft lg:hidden print:hidden">{column.title}</span>
          </td>
        ))}
      </tr>
      {group.rows.map((row) => (
        <tr key={`${row.label}-${row.asked.join("|")}`} className="break-inside-avoid">
          <RowHead row={row} />
          {(row.spanning ? row.cells.slice(0, 1) : row.cells).map((cell, at) => (
            <td
              key={columns[at]?.no}
              colSpan={row.spanning ? columns.length : undefined}
              className={clsx(CELL, "border-t border-line", row.same ? "text-ink-soft" : "bg-surface")}
            >
              <div className={clsx(row.spanning && "sticky left-34 w-fit max-w-50 sm:left-48 sm:max-w-none")}>
                <CompareCell cell={cell} window={window} />
              </div>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function RowHead({ row }: { row: Row }) {
  return (
    <th scope="row" className={clsx(FIRST, "border-t border-line font-medium")}>
      <span className="grid justify-items-start gap-1">
        <span lang={writtenIn(row.label)}>{row.label}</span>
        {row.must !== null && (
          <Badge tone={row.must ? "brand" : "neutral"}>{row.must ? m.detail_must() : m.detail_nice()}</Badge>
        )}
        {row.asked.map((text, at) => (
          <span
            key={text}
            lang={writtenIn(text)}
            className={clsx("font-normal", at > 0 && "text-sm text-ink-soft")}
          >
            {text}
          </span>
        ))}
      </span>
    </th>
  );
}
