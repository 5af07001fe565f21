import { m } from "~/app/locales/messages/messages";
import { Badge } from "../badge";
import type { Indicator } from "./match-row";

/** 满足 / 不满足 / 未知 as a word with a colour and a shape. */
export function IndicatorStateBadge({ state }: { state: Indicator["state"] }) {
  if (state === "met")
    return (
      <Badge tone="good" shape="done">
        {m.match_met()}
      </Badge>
    );
  if (state === "failed")
    return (
      <Badge tone="bad" shape="stopped">
        {m.match_failed()}
      </Badge>
    );
  return <Badge shape="none">{m.match_unknown()}</Badge>;
}

/** Required against offered, requirement by requirement. */
export function IndicatorComparison({ caption, rows }: { caption: string; rows: Indicator[] }) {
  const head = "pr-3 pb-1 text-left text-sm font-normal text-ink-soft";
  const cell = "border-t border-line py-1.5 pr-3 align-top";
  return (
    <table className="w-full max-w-3xl">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {m.field_indicator_name()}
          </th>
          <th scope="col" className={head}>
            {m.match_column_required()}
          </th>
          <th scope="col" className={head}>
            {m.match_column_offered()}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.name}-${row.required}`}>
            <th scope="row" className={`${cell} text-left font-medium`}>
              {row.name}{" "}
              <span className="text-sm font-normal text-ink-soft">
                {row.must ? m.detail_must() : m.detail_nice()}
              </span>
            </th>
            <td className={`${cell} min-[360px]:whitespace-nowrap`}>{row.required}</td>
            <td className={`${cell} wrap-break-word`}>
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                {row.offered}
                <IndicatorStateBadge state={row.state} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
