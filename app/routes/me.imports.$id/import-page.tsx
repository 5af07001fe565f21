import { Link } from "@remix-run/react";
import { ErrorSummary } from "~/app/components/error-summary";
import { momentText } from "~/app/components/format";
import { nounText, targetText } from "~/app/components/import/import-words";
import { useLookAgain } from "~/app/components/import/use-look-again";
import { Page, PageHeader } from "~/app/components/page";
import type { FormState } from "~/app/domain/form-state";
import { isImportUnderWay } from "~/app/domain/import-stage";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { ImportView } from "~/app/services/import/desk/view-import";
import { ColumnsStep } from "./columns-step";
import { PreviewStep } from "./preview-step";
import { ResultStep } from "./result-step";
import { Steps } from "./steps";
import { UnderWay } from "./under-way";
import { Unreadable } from "./unreadable";

/** One import at the step where it stands. */
export function ImportPage({ view, state }: { view: ImportView; state: FormState | undefined }) {
  const underWay = isImportUnderWay(view.stage);
  useLookAgain(underWay);
  const { noun, organisationName, target, createdAt } = view;
  const facts = [nounText(noun), organisationName, targetText(target), momentText(createdAt)];
  return (
    <Page>
      <p>
        <Link to={paths.imports(view.actsAs)} className="inline-flex min-h-11 items-center">
          {m.imports_title()}
        </Link>
      </p>
      <PageHeader title={view.fileName}>
        <p className="text-ink-soft">{facts.filter(Boolean).join(" · ")}</p>
      </PageHeader>
      <Steps at={view.unreadable === null ? view.step : "file"} done={view.stage === "done"} />
      <ErrorSummary state={state} />
      {underWay ? <UnderWay view={view} /> : <Step view={view} state={state} />}
    </Page>
  );
}

function Step({ view, state }: { view: ImportView; state: FormState | undefined }) {
  if (view.unreadable !== null) return <Unreadable view={view} text={view.unreadable} />;
  if (view.columns) return <ColumnsStep view={view} columns={view.columns} state={state} />;
  if (view.check) return <PreviewStep view={view} check={view.check} />;
  return <ResultStep view={view} />;
}
