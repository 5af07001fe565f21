import { FileList } from "~/app/components/files/file-list";
import { visibilityText } from "~/app/components/files/visibility-text";
import { Section } from "~/app/components/page";
import { m } from "~/app/locales/messages/messages";
import type { ReviewView } from "~/app/services/listings/view-review";

/** The files that are reviewed with the record, each with whom it will be shown to. */
export function ReviewFiles({ files }: Pick<ReviewView, "files">) {
  if (files.length === 0) return null;
  return (
    <Section id="files" title={m.files_title()}>
      <FileList
        files={files}
        beside={({ visibility }) => (
          <span className="text-sm text-ink-soft">{visibilityText(visibility)}</span>
        )}
      />
    </Section>
  );
}
