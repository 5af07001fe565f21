import { Link, useActionData } from "@remix-run/react";
import { ListingStateBadge } from "~/app/components/editor/state-badge";
import { ErrorSummary } from "~/app/components/error-summary";
import { Notice } from "~/app/components/notice";
import { EmptyState, Page, PageHeader, Section } from "~/app/components/page";
import { MAX_ATTACHMENTS } from "~/app/domain/attachment";
import type { FormState } from "~/app/domain/form-state";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { FilesView } from "~/app/services/attachments/view-files";
import { AddForm } from "./add-form";
import { OwnFiles } from "./own-files";
import { RemovedFiles } from "./removed-files";

/** The files of a record on its own page, so that adding one never touches the form that saves itself. */
export function FilesPage({ view }: { view: FilesView }) {
  const state = useActionData<FormState>();
  const { noun, id, files, removed } = view;
  return (
    <Page>
      <p>
        <Link to={paths.myListing(noun, id)} className="inline-flex min-h-11 items-center">
          {m.files_back()}
        </Link>
      </p>
      <PageHeader
        title={m.files_page_title({ title: view.title || m.my_listings_untitled() })}
        lead={m.files_lead({ maximum: String(MAX_ATTACHMENTS) })}
      >
        <p>
          <ListingStateBadge state={view.state} />
        </p>
      </PageHeader>
      <ErrorSummary state={state} />
      <StateNotice view={view} />
      <Section id="files" title={m.files_title()}>
        {files.length > 0 ? <OwnFiles view={view} /> : <EmptyState title={m.files_none()} />}
      </Section>
      {view.mayAdd && !view.full && <AddForm view={view} state={state} />}
      {removed.length > 0 && <RemovedFiles files={removed} />}
    </Page>
  );
}

function StateNotice({ view }: { view: FilesView }) {
  const text = noticeText(view);
  return text && <Notice title={text} />;
}

function noticeText({ mayEdit, mayAdd, mayRemove, full, state }: FilesView): string | null {
  if (!mayEdit) return m.editor_viewer_note();
  if (mayAdd) return full ? m.files_note_full({ maximum: String(MAX_ATTACHMENTS) }) : null;
  if (!mayRemove) return m.files_note_review();
  return state === "rejected" ? m.files_note_rejected() : m.files_note_reviewed();
}
