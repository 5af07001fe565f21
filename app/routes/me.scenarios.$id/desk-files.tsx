import { ButtonLink } from "~/app/components/button";
import { FileList } from "~/app/components/files/file-list";
import { visibilityText } from "~/app/components/files/visibility-text";
import { Section } from "~/app/components/page";
import { paths } from "~/app/http/paths";
import { m } from "~/app/locales/messages/messages";
import type { Desk } from "./desk-loader";

/** The record's files; they are changed on a page of their own, where nothing saves itself. */
export function DeskFiles({ desk: { noun, id, files, editable } }: { desk: Desk }) {
  return (
    <Section id="files" title={m.files_title()}>
      {files.length === 0 ? (
        <p className="text-ink-soft">{m.files_none()}</p>
      ) : (
        <FileList
          files={files}
          beside={({ visibility }) => (
            <span className="text-sm text-ink-soft">{visibilityText(visibility)}</span>
          )}
        />
      )}
      <p>
        <ButtonLink look="secondary" to={paths.myListingFiles(noun, id)}>
          {editable && files.length === 0 ? m.files_add() : m.files_manage()}
        </ButtonLink>
      </p>
    </Section>
  );
}
