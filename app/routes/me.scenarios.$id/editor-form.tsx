import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/app/components/button";
import { type Editor, EditorProvider } from "~/app/components/editor/context";
import { type GroupProgress, groupProgress } from "~/app/components/editor/progress";
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

function editorOf(desk: Desk, state: DeskState | undefined, groups: GroupProgress[]): Editor {
  const remarks: Record<string, string[]> = {};
  for (const comment of desk.remarks?.comments ?? []) {
    remarks[comment.field] = [...(remarks[comment.field] ?? []), comment.text];
  }
  return {
    answers: ownAnswers(state) ?? desk.answers,
    problems: Object.fromEntries((state?.problems ?? []).map((problem) => [problem.field, problem.text])),
    remarks,
    options: desk.options,
    groups,
  };
}

/** How far each group of questions is; `now` is the checklist as of the last automatic save. */
export function progressOf(
  desk: Desk,
  state: DeskState | undefined,
  now: Desk["checklist"],
): GroupProgress[] {
  return groupProgress({
    noun: desk.noun,
    answers: { ...desk.answers, ...ownAnswers(state) },
    checklist: desk.checklist,
    now,
    problems: (state?.problems ?? []).map((problem) => problem.field),
    remarks: (desk.remarks?.comments ?? []).map((comment) => comment.field),
  });
}

/** The form of a record. A new version starts it afresh; answers that came back stay. */
export function EditorForm({
  desk,
  state,
  groups,
  savedVersion,
  onSaved,
}: {
  desk: Desk;
  state: DeskState | undefined;
  groups: GroupProgress[];
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
      className="grid min-w-0 [&_input]:scroll-mb-32 [&_select]:scroll-mb-32 [&_textarea]:scroll-mb-32"
      aria-label={desk.noun === "scenario" ? m.editor_scenario_heading() : m.editor_achievement_heading()}
    >
      {/* The Enter key presses a form's first button: it must be the harmless one, not the first row's "remove". */}
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden className="sr-only">
        {m.editor_save()}
      </button>
      <input type="hidden" name="version" value={String(basedOn)} />
      <input type="hidden" name="newest" value={savedVersion ?? desk.version} />
      <EditorProvider value={editorOf(desk, state, groups)}>
        <div className="border-b border-line">
          {desk.noun === "scenario" ? <ScenarioForm /> : <AchievementForm />}
        </div>
      </EditorProvider>
      <SaveBar canSubmit={desk.actions.includes("submit")}>
        <Autosave noun={desk.noun} id={desk.id} formId={EDITOR_FORM_ID} onSaved={onSaved} />
      </SaveBar>
    </Form>
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
