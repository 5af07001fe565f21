import { createContext, useContext } from "react";
import type { Answers } from "~/app/domain/form-state";
import type { FormOptions } from "~/app/domain/listing-form/options";
import type { GroupProgress } from "./progress";

/** What every question of the editor needs: the answers, what is wrong with them, what a reviewer said, what may be chosen. */
export type Editor = {
  answers: Answers;
  /** Text under a field, by the field's name. */
  problems: Record<string, string>;
  /** Reviewer's comments by question. */
  remarks: Record<string, string[]>;
  options: FormOptions;
  groups: GroupProgress[];
};

const EditorContext = createContext<Editor | null>(null);
export const EditorProvider = EditorContext.Provider;

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("A question of the editor stands outside of it.");
  return editor;
}

export function useAnswer(name: string): string {
  const value = useEditor().answers[name];
  return Array.isArray(value) ? (value[0] ?? "") : (value ?? "");
}

export function useAnswers(name: string): string[] {
  const value = useEditor().answers[name];
  return Array.isArray(value) ? value : value ? [value] : [];
}
