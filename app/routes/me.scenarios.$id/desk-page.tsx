import { Link, useActionData } from "@remix-run/react";
import { useState } from "react";
import { History } from "~/app/components/editor/history";
import type { GroupProgress } from "~/app/components/editor/progress";
import { RecordFacts } from "~/app/components/editor/record-facts";
import { ListingStateBadge, listingStateText } from "~/app/components/editor/state-badge";
import { Steps, stepsText } from "~/app/components/editor/steps";
import { ErrorSummary } from "~/app/components/error-summary";
import { FeedbackSumSection } from "~/app/components/listings/feedback-sum";
import { Notice } from "~/app/components/notice";
import { Page, PageHeader } from "~/app/components/page";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { AutoSaved } from "./autosave";
import type { DeskState } from "./desk-action";
import { DeskFiles } from "./desk-files";
import type { Desk } from "./desk-loader";
import { EditorForm, progressOf } from "./editor-form";
import { OwnerActions } from "./owner-actions";
import { labelled } from "./problem-lines";
import { StaleNotice } from "./stale-notice";
import { useReveal } from "./use-reveal";

/** A record on its owner's desk: where it stands, what is asked, the form or the frozen text, what can be done. */
export function DeskPage({ desk }: { desk: Desk }) {
  const state = useActionData<DeskState>();
  const [latest, setLatest] = useState<(AutoSaved & { over: number }) | null>(null);
  // What the page was loaded with wins as soon as it is newer than the last automatic save.
  const saved = latest?.over === desk.version ? latest : null;
  const groups = progressOf(desk, state, saved?.checklist ?? desk.checklist);
  useReveal();
  const feedback = desk.feedback && <FeedbackSumSection sum={desk.feedback} />;
  return (
    <Page>
      <DeskHeader desk={desk} />
      {state?.stale ? (
        <StaleNotice desk={desk} state={state} />
      ) : (
        <ErrorSummary state={labelled(desk.noun, state)} />
      )}
      <DeskNotices desk={desk} />
      {desk.editable ? (
        <div className="grid items-start gap-8 xl:grid-cols-[minmax(0,1fr)_16rem]">
          <StepsBox noun={desk.noun} groups={groups} className="xl:hidden" />
          <EditorForm
            desk={desk}
            state={state}
            groups={groups}
            savedVersion={saved?.version ?? null}
            onSaved={(now) => setLatest({ ...now, over: desk.version })}
          />
          <StepsBox
            noun={desk.noun}
            groups={groups}
            open
            className="sticky top-4 hidden max-h-[90vh] overflow-y-auto xl:block"
          />
        </div>
      ) : (
        <>
          <OwnerActions desk={desk} />
          {feedback}
          <RecordFacts noun={desk.noun} answers={desk.answers} options={desk.options} />
        </>
      )}
      <DeskFiles desk={desk} />
      {desk.editable && <OwnerActions desk={desk} />}
      {desk.editable && feedback}
      <History entries={desk.history} to={paths.history(desk.noun, desk.id)} />
    </Page>
  );
}

function DeskHeader({ desk }: { desk: Desk }) {
  const title = desk.title || m.my_listings_untitled();
  return (
    <PageHeader title={title}>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <ListingStateBadge state={desk.state} />
        {desk.no && <span className="text-ink-soft">{desk.no}</span>}
        <span className="text-ink-soft">{desk.organisation}</span>
        {desk.publicState && desk.no && (
          <Link to={paths.listing(desk.noun, desk.no)}>{m.editor_public_page()}</Link>
        )}
      </p>
    </PageHeader>
  );
}

function DeskNotices({ desk }: { desk: Desk }) {
  return (
    <>
      {desk.stateReason && <Notice tone="warn" title={m.editor_state_reason({ reason: desk.stateReason })} />}
      {desk.remarks && (
        <Notice tone="warn" title={m.editor_returned_title()}>
          {desk.remarks.note && <p className="whitespace-pre-line">{desk.remarks.note}</p>}
          <p>{m.editor_returned_text({ count: String(desk.remarks.comments.length) })}</p>
        </Notice>
      )}
      {!desk.mayEdit && <Notice title={m.editor_viewer_note()} />}
      {desk.mayEdit && !desk.editable && (
        <Notice title={m.editor_frozen_note({ state: listingStateText(desk.state) })} />
      )}
      {desk.editable && !desk.organisationVerified && (
        <Notice title={m.editor_unverified_title()}>
          <p>{m.editor_unverified_text()}</p>
        </Notice>
      )}
      {desk.editable && desk.domainConfidence !== null && (
        <Notice
          title={m.editor_domain_proposed({ percent: String(Math.round(desk.domainConfidence * 100)) })}
        />
      )}
    </>
  );
}

function StepsBox({
  noun,
  groups,
  open,
  className,
}: {
  noun: Desk["noun"];
  groups: GroupProgress[];
  open?: boolean;
  className: string;
}) {
  return (
    <details open={open} className={`no-print rounded-xl border border-line bg-surface px-4 ${className}`}>
      <summary className="min-h-11 content-center py-2">
        <strong>{m.editor_steps_title()}</strong>{" "}
        <span className="text-sm text-ink-soft">{stepsText(groups)}</span>
      </summary>
      <div className="pb-3">
        <Steps noun={noun} groups={groups} />
      </div>
    </details>
  );
}
