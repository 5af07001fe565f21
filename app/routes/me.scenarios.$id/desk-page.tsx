import { Link, useActionData } from "@remix-run/react";
import { useState } from "react";
import { Checklist } from "~/app/components/editor/checklist";
import { History } from "~/app/components/editor/history";
import { RecordFacts } from "~/app/components/editor/record-facts";
import { ListingStateBadge, listingStateText } from "~/app/components/editor/state-badge";
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
import { EditorForm } from "./editor-form";
import { OwnerActions } from "./owner-actions";
import { labelled } from "./problem-lines";
import { StaleNotice } from "./stale-notice";

/** A record on its owner's desk: where it stands, what is asked, the form or the frozen text, what can be done. */
export function DeskPage({ desk }: { desk: Desk }) {
  const state = useActionData<DeskState>();
  const [latest, setLatest] = useState<(AutoSaved & { over: number }) | null>(null);
  // What the page was loaded with wins as soon as it is newer than the last automatic save.
  const saved = latest?.over === desk.version ? latest : null;
  const checklist = saved?.checklist ?? desk.checklist;
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
          <ReadyBox noun={desk.noun} checklist={checklist} className="xl:hidden" />
          <EditorForm
            desk={desk}
            state={state}
            savedVersion={saved?.version ?? null}
            onSaved={(now) => setLatest({ ...now, over: desk.version })}
          />
          <ReadyBox
            noun={desk.noun}
            checklist={checklist}
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

function ReadyBox({
  noun,
  checklist,
  open,
  className,
}: Pick<Desk, "noun" | "checklist"> & { open?: boolean; className: string }) {
  const needed = checklist.filter((item) => item.when === "submit");
  const done = needed.filter((item) => item.done).length;
  return (
    <details open={open} className={`no-print rounded-xl border border-line bg-surface p-4 ${className}`}>
      <summary className="min-h-8 font-semibold">
        {m.editor_checklist_title()}{" "}
        <span className="font-normal text-ink-soft">
          {m.editor_checklist_done({ done: String(done), total: String(needed.length) })}
        </span>
      </summary>
      <div className="mt-3">
        <Checklist noun={noun} items={checklist} />
      </div>
    </details>
  );
}
