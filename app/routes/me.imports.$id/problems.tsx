import { Link } from "@remix-run/react";
import { Download } from "lucide-react";
import { numberText } from "~/app/components/format";
import { Notice } from "~/app/components/notice";
import { Section } from "~/app/components/page";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { CheckView, ProblemView } from "~/app/services/import/desk/view-check";
import type { ImportView } from "~/app/services/import/desk/view-import";
import { Notices } from "./notices";

type Refused = CheckView & { kind: "refused" };

/** Everything that is wrong, cell by cell, to mend the sheet by. */
export function Problems({ view, check }: { view: ImportView; check: Refused }) {
  const { count, kept, rows, problems, notices, page, pages } = check;
  return (
    <Section id="problems" title={m.imports_problems_title({ count: numberText(count) })}>
      <Notice tone="bad" live title={m.imports_nothing_written()}>
        <p>{m.imports_problems_lead({ count: numberText(count), rows: numberText(rows) })}</p>
      </Notice>
      <p>
        <a
          href={paths.importProblems(view.actsAs, view.id)}
          className="inline-flex min-h-11 items-center gap-2"
        >
          <Download aria-hidden className="size-4" />
          {kept < count
            ? m.imports_problems_download_first({ count: numberText(kept) })
            : m.imports_problems_download()}
        </a>
      </p>
      <Notices texts={notices} />
      <Table problems={problems} />
      {pages > 1 && <Pages view={view} page={page} pages={pages} />}
    </Section>
  );
}

/** A table on a wide screen; on a narrow one each problem is a paragraph of its own. */
function Table({ problems }: { problems: ProblemView[] }) {
  return (
    <table className="block w-full border-collapse sm:table">
      <thead className="hidden text-left text-sm text-ink-soft sm:table-header-group">
        <tr className="border-b border-line-strong">
          <th scope="col" className="py-2 pr-3 whitespace-nowrap">
            {m.import_errors_heading_cell()}
          </th>
          <th scope="col" className="px-3 py-2">
            {m.import_errors_heading_column()}
          </th>
          <th scope="col" className="py-2 pl-3">
            {m.import_errors_heading_text()}
          </th>
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {problems.map(({ place, heading, text }) => (
          <tr
            key={`${place} ${heading} ${text}`}
            className="flex flex-wrap gap-x-3 border-b border-line py-3 sm:table-row sm:py-0"
          >
            <th
              scope="row"
              className="text-left font-semibold tabular-nums sm:px-3 sm:py-2 sm:pl-0 sm:align-top sm:whitespace-nowrap"
            >
              {place}
            </th>
            <td className="text-ink-soft sm:w-48 sm:px-3 sm:py-2 sm:align-top">{heading}</td>
            <td className="w-full sm:w-auto sm:py-2 sm:pl-3 sm:align-top">{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pages({ view, page, pages }: { view: ImportView; page: number; pages: number }) {
  const to = (number: number) => paths.import(view.actsAs, view.id, `?page=${number}#problems`);
  return (
    <nav aria-label={m.page_position({ page: String(page) })} className="flex items-center gap-6">
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev" className="inline-flex min-h-11 items-center">
          {m.page_previous()}
        </Link>
      )}
      <span className="text-ink-soft tabular-nums">{`${page} / ${pages}`}</span>
      {page < pages && (
        <Link to={to(page + 1)} rel="next" className="inline-flex min-h-11 items-center">
          {m.page_next()}
        </Link>
      )}
    </nav>
  );
}
