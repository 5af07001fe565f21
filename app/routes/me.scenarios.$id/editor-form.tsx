import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/app/components/button";
import { fieldGroups } from "~/app/components/editor/catalogue";
import { type Editor, EditorProvider } from "~/app/components/editor/context";
import { AchievementForm } from "~/app/islands/editor/achievement/form";
import { ScenarioForm } from "~/app/islands/editor/scenario/form";
import { m } from "~/app/locales/messages/messages";
import { type AutoSaved, Autosave } from "./autosave";
import type { DeskState } from "./desk-action";
import type { Desk } from "./desk-loader";
import { EDITOR_FORM_ID } from "./stale-notice";

/** Answers that came back are shown again; those of another form on the page (a reason, say) are not the record's. */
export function ownAnswers(state: DeskState | undefined) {
  return state && "version" in state.answers ? state.answers : null;
}

function editorOf(desk: Desk, state: DeskState | undefined): Editor {
  const remarks: Record<string, string[]> = {};
  for (const comment of desk.remarks?.comments ?? []) {
    remarks[comment.field] = [...(remarks[comment.field] ?? []), comment.text];
  }
  return {
    answers: ownAnswers(state) ?? desk.answers,
    problems: Object.fromEntries((state?.problems ?? []).map((problem) => [problem.field, problem.text])),
    remarks,
    options: desk.options,
  };
}

/** The form of a record. A new version starts it afresh; answers that came back stay. */
export function EditorForm({
  desk,
  state,
  savedVersion,
  onSaved,
}: {
  desk: Desk;
  state: DeskState | undefined;
  /** The version an automatic save has made since the page was loaded. */
  savedVersion: number | null;
  onSaved: (saved: AutoSaved) => void;
}) {
  const basedOn = savedVersion ?? ownAnswers(state)?.version ?? desk.version;
  return (
    <Form
      key={`${desk.id} ${desk.version}`}
      id={EDITOR_FORM_ID}
      method="post"
      noValidate
      className="grid min-w-0 gap-10 [&_input]:scroll-mb-32 [&_select]:scroll-mb-32 [&_textarea]:scroll-mb-32"
      aria-label={desk.noun === "scenario" ? m.editor_scenario_heading() : m.editor_achievement_heading()}
    >
      {/* The Enter key presses a form's first button: it must be the harmless one, not the first row's "remove". */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only">
        {m.editor_save()}
      </button>
      <input type="hidden" name="version" value={String(basedOn)} />
      <input type="hidden" name="newest" value={savedVersion ?? desk.version} />
      <Contents noun={desk.noun} />
      <EditorProvider value={editorOf(desk, state)}>
        {desk.noun === "scenario" ? <ScenarioForm /> : <AchievementForm />}
      </EditorProvider>
      <SaveBar canSubmit={desk.actions.includes("submit")}>
        <Autosave noun={desk.noun} id={desk.id} formId={EDITOR_FORM_ID} onSaved={onSaved} />
      </SaveBar>
    </Form>
  );
}

function Contents({ noun }: { noun: Desk["noun"] }) {
  return (
    <nav aria-label={m.editor_contents()} className="no-print">
      <ol className="flex flex-wrap gap-x-4">
        {fieldGroups(noun).map((group) => (
          <li key={group.id}>
            <a href={`#group-${group.id}`} className="inline-flex min-h-11 items-center">
              {group.title}
            </a>
          </li>
        ))}
        <li>
          <a href="#files" className="inline-flex min-h-11 items-center">
            {m.files_title()}
          </a>
        </li>
      </ol>
    </nav>
  );
}

function SaveBar({ canSubmit, children }: { canSubmit: boolean; children: ReactNode }) {
  return (
    <div className="no-print sticky bottom-0 -mx-4 grid gap-2 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0">
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" name="intent" value="save" look="secondary">
          {m.editor_save()}
        </Button>
        {canSubmit && (
          <Button type="submit" name="intent" value="submit">
            {m.editor_submit()}
          </Button>
        )}
        {children}
      </div>
      {canSubmit && <p className="hidden text-sm text-ink-soft sm:block">{m.editor_submit_note()}</p>}
    </div>
  );
}
