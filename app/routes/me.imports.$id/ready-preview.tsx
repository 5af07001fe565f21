import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { numberText } from "~/app/components/format";
import { Section } from "~/app/components/page";
import type { ImportTarget } from "~/app/domain/import-stage";
import { m } from "~/app/locales/messages/messages";
import type { CheckView, SummaryView } from "~/app/services/import/desk/view-check";
import type { ImportView } from "~/app/services/import/desk/view-import";
import { Discard } from "./discard";
import { Figures } from "./figures";
import { FirstRows } from "./first-rows";
import { KeptRows } from "./kept-rows";
import { Notices } from "./notices";
import { Rematch } from "./preview-step";

const FRESH: Record<ImportTarget, () => string> = {
  published: m.imports_fresh_published,
  submitted: m.imports_fresh_submitted,
  draft: m.imports_fresh_draft,
};

/** What becomes of the rows, and the one button that writes. */
export function ReadyPreview({ view, check }: { view: ImportView; check: CheckView & { kind: "ready" } }) {
  const { summary, first } = check;
  const count = summary.fresh + summary.changed;
  return (
    <>
      <Section
        id="preview"
        title={<span role="status">{m.imports_preview_title({ rows: numberText(summary.rows) })}</span>}
      >
        <Figures summary={summary} />
        <ul className="grid max-w-prose gap-1">
          {previewLines(view, summary).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Notices texts={summary.notices} />
        <KeptRows summary={summary} />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Form method="post">
            <Button type="submit" name="intent" value="confirm">
              {count > 0 ? m.imports_confirm({ count: numberText(count) }) : m.imports_confirm_nothing()}
            </Button>
          </Form>
          <Rematch view={view} />
        </div>
        <Discard />
      </Section>
      <FirstRows rows={first} />
    </>
  );
}

function previewLines({ target }: ImportView, summary: SummaryView): string[] {
  const { fresh, changed, kept, domainProposed, domainUnknown, unitsNotKept } = summary;
  return [
    fresh + changed === 0 && m.imports_nothing_to_write(),
    fresh > 0 && FRESH[target](),
    changed > 0 && m.imports_changed_note(),
    kept > 0 && m.imports_kept_note(),
    domainProposed > 0 && m.imports_domain_proposed({ count: numberText(domainProposed) }),
    domainUnknown > 0 && m.imports_domain_unknown({ count: numberText(domainUnknown) }),
    unitsNotKept && m.imports_units_not_kept(),
  ].filter((line) => line !== false);
}
