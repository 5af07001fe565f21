import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { momentText } from "~/app/components/format";
import { Section } from "~/app/components/page";
import { REMOVED_KEPT_DAYS } from "~/app/domain/attachment";
import { m } from "~/app/locales/messages/messages";
import type { FilesView } from "~/app/services/attachments/view-files";

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
            <Form method="post">
              <input type="hidden" name="id" value={file.id} />
              <Button
                type="submit"
                look="secondary"
                name="intent"
                value="put_back"
                aria-label={m.files_put_back_name({ name: file.name })}
              >
                {m.files_put_back()}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
