import { Link } from "@remix-run/react";
import { ButtonLink } from "~/app/components/button";
import { Chooser } from "~/app/components/compare/chooser";
import { CompareTable } from "~/app/components/compare/compare-table";
import type { Column, Group } from "~/app/components/compare/comparison";
import { LEAST, MOST } from "~/app/components/compare/use-chosen";
import { dayText, momentText } from "~/app/components/format";
import { DomainName } from "~/app/components/listings/listing-card";
import { Notice } from "~/app/components/notice";
import { Page, Section } from "~/app/components/page";
import { PrintButton } from "~/app/components/print-button";
import { writtenIn } from "~/app/components/written-in";
import { m } from "~/app/locales/messages/messages";
import type { Comparison } from "~/app/services/public/compare";

type Props = {
  comparison: Omit<Comparison, "columns"> & { columns: Column[] };
  onlyDifferences: boolean;
  hrefs: { all: string; differences: string; address: string };
};

/** The sheet: the need on top, then requirement by requirement; or the choice while there are too few or too many. */
export function ComparePage({ comparison, onlyDifferences, hrefs }: Props) {
  const { scenario, columns, missing, choices } = comparison;
  const ready = columns.length >= LEAST && columns.length <= MOST;
  return (
    <Page className="print-landscape print:max-w-none print:gap-3 print:p-0">
      <SheetHead comparison={comparison} count={ready ? columns.length : null} />
      {missing.length > 0 && (
        <Notice tone="warn" title={m.compare_missing({ numbers: missing.join(m.list_separator()) })} />
      )}
      {comparison.unmatched && <Notice tone="warn" title={m.compare_unmatched()} />}
      {ready ? (
        <>
          <Sheet comparison={comparison} onlyDifferences={onlyDifferences} hrefs={hrefs} />
          <details className="no-print rounded-xl border border-line bg-surface p-4">
            <summary className="min-h-11 content-center font-semibold">{m.compare_change()}</summary>
            <Chooser scenarioNo={scenario.no} choices={choices} />
          </details>
        </>
      ) : (
        <Section
          id="choose"
          title={
            columns.length > MOST
              ? m.compare_too_many()
              : m.compare_too_few({ count: String(LEAST - columns.length) })
          }
        >
          <Chooser key={hrefs.all} scenarioNo={scenario.no} choices={choices} />
        </Section>
      )}
    </Page>
  );
}

function SheetHead({ comparison, count }: { comparison: Props["comparison"]; count: number | null }) {
  const { scenario } = comparison;
  const facts = [
    scenario.no,
    scenario.city,
    scenario.trl &&
      m.compare_window({ window: [...new Set([scenario.trl.min, scenario.trl.target])].join("–") }),
    scenario.responsesClose && m.detail_respond_by({ date: dayText(scenario.responsesClose) }),
  ];
  return (
    <header className="grid gap-2 print:gap-1">
      <p className="text-ink-soft">
        {count === null ? m.compare_title() : m.compare_heading({ count: String(count) })}
      </p>
      <h1 className="text-2xl sm:text-3xl print:text-lg">
        <Link
          to={`/scenarios/${scenario.no}`}
          className="text-ink no-underline hover:text-brand hover:underline"
        >
          {scenario.title}
        </Link>
      </h1>
      {scenario.oneLine && (
        <p lang={writtenIn(scenario.oneLine)} className="max-w-prose">
          {scenario.oneLine}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
        <DomainName card={scenario} />
        <span>{facts.filter(Boolean).join(m.fact_separator())}</span>
      </p>
    </header>
  );
}

function Sheet({ comparison, onlyDifferences, hrefs }: Props) {
  const { scenario, columns, groups, weightsVersion } = comparison;
  const shown = onlyDifferences ? differing(groups) : groups;
  const hidden = countRows(groups) - countRows(shown);
  const time = momentText(comparison.comparedAt);
  return (
    <div className="grid gap-4">
      <div className="no-print flex flex-wrap items-center gap-3">
        <ButtonLink look="secondary" to={onlyDifferences ? hrefs.all : hrefs.differences} preventScrollReset>
          {onlyDifferences ? m.compare_show_all() : m.compare_only_differences()}
        </ButtonLink>
        <PrintButton />
        <ButtonLink look="quiet" className="max-sm:px-0" to={`/scenarios/${scenario.no}#matches`}>
          {m.compare_back_to_scenario()}
        </ButtonLink>
      </div>
      {hidden > 0 && (
        <p role="status" className="text-ink-soft">
          {m.compare_hidden_rows({ count: String(hidden) })}
        </p>
      )}
      <CompareTable title={scenario.title} window={scenario.trl} columns={columns} groups={shown} />
      <p className="text-sm text-ink-soft">
        {weightsVersion
          ? m.compare_as_of({ time, version: weightsVersion })
          : m.compare_as_of_unmatched({ time })}
        <span className="hidden print:block">{hrefs.address}</span>
      </p>
    </div>
  );
}

function differing(groups: Group[]): Group[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => !row.same) }))
    .filter((group) => group.rows.length > 0);
}

const countRows = (groups: Group[]) => groups.reduce((sum, group) => sum + group.rows.length, 0);
