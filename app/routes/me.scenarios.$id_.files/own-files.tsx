import { Form } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { FileList } from "~/app/components/files/file-list";
import { visibilityText } from "~/app/components/files/visibility-text";
import { m } from "~/app/locales/messages/messages";
import type { FilesView } from "~/app/services/attachments/view-files";
import { FileDeed } from "./file-deed";

type OwnFile = FilesView["files"][number];

/** The files with who gets them; what can be changed in this state has its own small form. */
export function OwnFiles({ view }: { view: FilesView }) {
  return (
    <FileList
      files={view.files}
      beside={(file) => (
        <div className="flex w-full min-w-0 flex-wrap items-center gap-2 sm:ml-auto sm:w-auto">
          {file.choices.length > 1 ? (
            <ShowToForm file={file} />
          ) : (
            <span className="text-sm text-ink-soft">{visibilityText(file.visibility)}</span>
          )}
          {view.mayRemove && (
            <FileDeed
              id={file.id}
              intent="remove"
              look="danger"
              verb={m.files_remove()}
              called={m.files_remove_name({ name: file.name })}
            />
          )}
        </div>
      )}
    />
  );
}

function ShowToForm({ file }: { file: OwnFile }) {
  return (
    <Form method="post" className="flex min-w-0 flex-1 items-center gap-1 max-sm:basis-full">
      <input type="hidden" name="id" value={file.id} />
      <select
        key={file.visibility}
        name="visibility"
        aria-label={m.files_visibility_of({ name: file.name })}
        defaultValue={file.visibility}
        className="min-h-11 w-full min-w-0 rounded-lg border border-line-strong bg-surface px-3 py-2 text-base text-ink"
      >
        {file.choices.map((choice) => (
          <option key={choice} value={choice}>
            {visibilityText(choice)}
          </option>
        ))}
      </select>
      <Button
        type="submit"
        look="quiet"
        className="shrink-0 whitespace-nowrap"
        name="intent"
        value="show_to"
        aria-label={m.files_visibility_save_name({ name: file.name })}
      >
        {m.files_visibility_save()}
      </Button>
    </Form>
  );
}
