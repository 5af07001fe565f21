import type { ReactNode } from "react";
import { Fold } from "~/app/components/fold";
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
    <Fold title={title} open={names.some((name) => isTouched(editor, name))}>
      {children}
    </Fold>
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
