import { momentText } from "~/app/components/format";
import { Section } from "~/app/components/page";
import { REMOVED_KEPT_DAYS } from "~/app/domain/attachment";
import { m } from "~/app/locales/messages/messages";
import type { FilesView } from "~/app/services/attachments/view-files";
import { FileDeed } from "./file-deed";

/** What was removed lately and can be put back. */
export function RemovedFiles({ files }: { files: FilesView["removed"] }) {
  return (
    <Section id="removed" title={m.files_removed()}>
      <p className="text-ink-soft">{m.files_removed_hint({ days: String(REMOVED_KEPT_DAYS) })}</p>
      <ul className="grid gap-2">
        {files.map((file) => (
          <li key={file.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>{file.name}</span>
            <span className="text-sm text-ink-soft">
              {m.files_removed_at({ at: momentText(file.removedAt) })}
            </span>
            <FileDeed
              id={file.id}
              intent="put_back"
              look="secondary"
              verb={m.files_put_back()}
              called={m.files_put_back_name({ name: file.name })}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
