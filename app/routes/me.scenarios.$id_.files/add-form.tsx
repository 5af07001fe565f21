import { Form, useNavigation } from "@remix-run/react";
import { type ChangeEvent, type FormEvent, useState } from "react";
import { Button } from "~/app/components/button";
import { ChoiceGroup, SelectField, TextField } from "~/app/components/field";
import { Notice } from "~/app/components/notice";
import { Section } from "~/app/components/page";
import { ATTACHMENT_ENDINGS, ATTACHMENT_VISIBILITIES, MAX_ATTACHMENT } from "~/app/domain/attachment";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { m } from "~/app/locales/messages/messages";
import type { FilesView } from "~/app/services/attachments/view-files";

const MEGABYTES = String(MAX_ATTACHMENT / 1024 / 1024);
/** Members of verified organisations: wide enough to be of use, and no file is on the open net by oversight. */
const DEFAULT_VISIBILITY = "registered";

/** One file at a time: what is wrong with it can then be said beside it. */
export function AddForm({ view, state }: { view: FilesView; state: FormState | undefined }) {
  const busy = useNavigation().formEncType === "multipart/form-data";
  const [tooLarge, setTooLarge] = useState(false);
  const size = tooLarge ? m.files_problem_too_large({ maximum: MEGABYTES }) : undefined;
  return (
    <Section id="add" title={m.files_add()}>
      <Form
        // A file that was added is no longer chosen.
        key={view.files.length}
        method="post"
        encType="multipart/form-data"
        noValidate
        className="grid max-w-2xl justify-items-start gap-5"
        onSubmit={(event: FormEvent) => (tooLarge || busy) && event.preventDefault()}
      >
        {view.anonymous && <Notice tone="warn" title={m.files_note_anonymous()} />}
        <TextField
          type="file"
          name="file"
          label={m.files_field()}
          hint={m.files_field_hint({ maximum: MEGABYTES })}
          error={size ?? problemOf(state, "file")}
          accept={ATTACHMENT_ENDINGS.join(",")}
          required
          onChange={({ target }: ChangeEvent<HTMLInputElement>) =>
            setTooLarge((target.files?.[0]?.size ?? 0) > MAX_ATTACHMENT)
          }
          className="file:mr-3 file:min-h-9 file:rounded-md file:border-0 file:bg-brand-wash file:px-3 file:font-semibold file:text-brand-strong"
        />
        <ChoiceGroup
          type="radio"
          name="visibility"
          label={m.files_visibility()}
          hint={m.files_visibility_hint()}
          error={problemOf(state, "visibility")}
          options={ATTACHMENT_VISIBILITIES.map((value) => ({ value, label: LABELS[value]() }))}
          chosen={[answerOf(state, "visibility", DEFAULT_VISIBILITY) || DEFAULT_VISIBILITY]}
        />
        {view.levels.length > 0 && (
          <SelectField
            name="level"
            label={m.files_level()}
            hint={m.files_level_hint()}
            error={problemOf(state, "level")}
            optional
            emptyLabel={m.files_level_none()}
            defaultValue={answerOf(state, "level")}
            options={view.levels.map((level) => ({ value: String(level), label: `TRL ${level}` }))}
          />
        )}
        <Button type="submit" aria-disabled={busy}>
          {busy ? m.files_uploading() : m.files_upload()}
        </Button>
      </Form>
    </Section>
  );
}

const LABELS = {
  public: m.files_visibility_public,
  registered: m.files_visibility_registered,
  private: m.files_visibility_private,
};
