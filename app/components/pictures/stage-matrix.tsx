import { Link } from "@remix-run/react";
import { m } from "~/app/locales/messages/messages";
import { DomainIcon } from "../domain-tiles";
import { numberText } from "../format";

type Cell = { stage: string; scenarios: number; achievements: number; achievementsQuery: string };
export type Matrix = {
  stages: { code: string; name: string; trlMin: number; trlMax: number }[];
  rows: { code: string; name: string; cells: Cell[] }[];
};

/** Demand beside supply, domain by stage. It is a table, so whoever cannot see the marks reads the numbers. */
export function StageMatrix({ matrix }: { matrix: Matrix }) {
  const cells = matrix.rows.flatMap((row) => row.cells);
  const most = Math.max(1, ...cells.flatMap((cell) => [cell.scenarios, cell.achievements]));
  return (
    <div className="grid gap-2">
      <p aria-hidden className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <LegendItem fill="fill-brand">{m.nav_scenarios()}</LegendItem>
        <LegendItem fill="fill-line-strong">{m.nav_achievements()}</LegendItem>
      </p>
      <table className="w-full table-fixed">
        <thead>
          <tr>
            <th
              scope="col"
              className="w-1/3 py-2 pr-2 text-left font-medium text-ink-soft max-sm:text-sm sm:w-1/4"
            >
              {m.matrix_domain()}
            </th>
            {matrix.stages.map((stage) => (
              <th
                key={stage.code}
                scope="col"
                className="py-2 pr-1 text-left align-top font-medium max-sm:text-xs sm:px-2"
              >
                {stage.name}
                <span className="block text-sm font-normal whitespace-nowrap text-ink-soft max-sm:text-xs">
                  TRL {stage.trlMin}–{stage.trlMax}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row.code} className="border-t border-line">
              <th
                scope="row"
                data-domain={row.code}
                className="py-2 pr-2 text-left font-medium max-sm:text-sm"
              >
                <Link
                  to={`/domains/${row.code}`}
                  className="inline-flex min-h-9 items-center gap-2 text-ink no-underline hover:underline pointer-coarse:min-h-11"
                >
                  <DomainIcon code={row.code} className="size-5 shrink-0 text-accent max-sm:hidden" />
                  {row.name}
                </Link>
              </th>
              {row.cells.map((cell) => (
                <td key={cell.stage} className="py-1 pr-1 sm:px-2">
                  <Bar
                    amount={cell.scenarios}
                    most={most}
                    fill="fill-brand"
                    label={m.matrix_scenarios({ count: numberText(cell.scenarios) })}
                    to={`/scenarios?domain=${row.code}&stage=${cell.stage}`}
                  />
                  <Bar
                    amount={cell.achievements}
                    most={most}
                    fill="fill-line-strong"
                    label={m.matrix_achievements({ count: numberText(cell.achievements) })}
                    to={`/achievements?domain=${row.code}${cell.achievementsQuery}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A number and its bar, which lead to the records they count. */
function Bar({
  amount,
  most,
  fill,
  label,
  to,
}: {
  amount: number;
  most: number;
  fill: string;
  label: string;
  to: string;
}) {
  const content = (
    <>
      <span aria-hidden className="text-right">
        {numberText(amount)}
      </span>
      <svg aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 w-full max-w-48">
        <rect width={(100 * amount) / most} height="8" className={fill} />
      </svg>
      <span className="sr-only">{label}</span>
    </>
  );
  const look =
    "relative grid min-h-6 leading-5 grid-cols-[minmax(1.25rem,auto)_minmax(0,1fr)] items-center gap-2 text-sm pointer-coarse:min-h-11";
  return amount === 0 ? (
    <span className={`${look} text-ink-soft`}>{content}</span>
  ) : (
    <Link to={to} className={`${look} text-ink no-underline hover:underline`}>
      {content}
    </Link>
  );
}

function LegendItem({ fill, children }: { fill: string; children: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg aria-hidden viewBox="0 0 16 8" className="h-2.5 w-5">
        <rect width="16" height="8" className={fill} />
      </svg>
      {children}
    </span>
  );
}
