import type { ReactNode } from "react";
import { m } from "~/app/locales/messages/messages";
import { type Editor, useEditor } from "./context";

/**
 * Questions that may be left out, folded away until they are wanted. They stand open when one of them has an
 * answer, a problem or a reviewer's comment. `names` are their fields; a list of rows is named by the list.
 */
export function MoreQuestions({
  title,
  names,
  children,
}: {
  title: string;
  names: string[];
  children: ReactNode;
}) {
  const editor = useEditor();
  return (
    <details open={names.some((name) => isTouched(editor, name))} className="group/more">
      <summary className="flex min-h-11 w-fit max-w-full items-center gap-2 rounded-lg text-brand hover:underline">
        <span aria-hidden className="transition-transform group-open/more:rotate-90">
          ▸
        </span>
        <span>
          {title}
          <span className="ml-2 text-sm text-ink-soft">{m.optional()}</span>
        </span>
      </summary>
      <div className="mt-4 grid gap-6 border-l-2 border-line pl-4 sm:pl-5">{children}</div>
    </details>
  );
}

function isTouched({ answers, problems, remarks }: Editor, name: string): boolean {
  const isOf = (field: string) => field === name || field.startsWith(`${name}.`);
  const filled = (value: string | string[]) => (Array.isArray(value) ? value.length > 0 : value !== "");
  return (
    Object.entries(answers).some(([field, value]) => isOf(field) && filled(value)) ||
    Object.keys(problems).some(isOf) ||
    Object.keys(remarks).some(isOf)
  );
}
