import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/app/components/button";
import { ChoiceGroup, SelectField, TextField } from "~/app/components/field";
import { numberText } from "~/app/components/format";
import { FileField } from "~/app/components/import/file-field";
import { nounText, targetText } from "~/app/components/import/import-words";
import { answerOf, type FormState, problemOf } from "~/app/domain/form-state";
import { IMPORT_LIMITS, IMPORT_TARGETS } from "~/app/domain/import-stage";
import { m } from "~/app/locales/messages/messages";
import type { Desk } from "./load-desk";

const ACCEPTED = ".xlsx,.csv,.txt,.jsonl,.ndjson,.xls,.ods";

/** What is imported, for whom, how far it goes, and the file. */
export function StartForm({ desk, state }: { desk: Desk; state: FormState | undefined }) {
  const operator = desk.actsAs === "operator";
  const targets = IMPORT_TARGETS.filter((target) => operator || target !== "published");
  const sending = useNavigation().formMethod === "POST";
  const { megabytes, rows } = IMPORT_LIMITS;
  return (
    <Form method="post" encType="multipart/form-data" className="grid max-w-2xl gap-6">
      <Noun desk={desk} state={state} />
      {operator ? <AnyOwner desk={desk} state={state} /> : <OwnOwner desk={desk} state={state} />}
      <ChoiceGroup
        type="radio"
        name="target"
        label={m.imports_target()}
        hint={operator ? m.imports_target_hint_operator() : m.imports_target_hint_owner()}
        error={problemOf(state, "target")}
        options={targets.map((value) => ({ value, label: targetText(value) }))}
        chosen={[answerOf(state, "target", operator ? "published" : "draft")]}
      />
      <FileField
        name="file"
        label={m.imports_file()}
        hint={m.imports_file_hint({ megabytes: String(megabytes), rows: numberText(rows) })}
        error={problemOf(state, "file")}
        accept={ACCEPTED}
        largest={megabytes * 1024 * 1024}
        tooLarge={m.imports_problem_file_too_large({ megabytes: String(megabytes) })}
      />
      <Button type="submit" className="justify-self-start" disabled={sending}>
        {sending ? m.imports_uploading() : m.imports_upload()}
      </Button>
    </Form>
  );
}

function Noun({ desk, state }: { desk: Desk; state: FormState | undefined }) {
  const [only] = desk.nouns;
  if (desk.nouns.length === 1) return <input type="hidden" name="noun" value={only} />;
  return (
    <ChoiceGroup
      type="radio"
      name="noun"
      label={m.imports_noun()}
      error={problemOf(state, "noun")}
      options={desk.nouns.map((value) => ({ value, label: nounText(value) }))}
      chosen={[answerOf(state, "noun", desk.noun)]}
    />
  );
}

function OwnOwner({ desk, state }: { desk: Desk; state: FormState | undefined }) {
  if (desk.organisations.length < 2) return null;
  return (
    <SelectField
      name="organisation"
      label={m.imports_organisation()}
      error={problemOf(state, "organisation")}
      options={desk.organisations}
      defaultValue={answerOf(state, "organisation")}
      required
    />
  );
}

/** Typed with suggestions: there may be thousands. */
function AnyOwner({ desk, state }: { desk: Desk; state: FormState | undefined }) {
  return (
    <>
      <TextField
        name="organisation"
        label={m.imports_organisation()}
        hint={m.imports_owner_hint()}
        error={problemOf(state, "organisation")}
        defaultValue={answerOf(state, "organisation")}
        list="owners"
        autoComplete="off"
        optional
      />
      <datalist id="owners">
        {desk.owners.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
