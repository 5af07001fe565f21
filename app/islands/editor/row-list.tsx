import { Plus, Trash2 } from "lucide-react";
import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "~/app/components/button";
import { useEditor } from "~/app/components/editor/context";
import { rowIndexes } from "~/app/domain/listing-form/rows";
import { m } from "~/app/locales/messages/messages";

type Props = {
  list: string;
  addLabel: string;
  /** The cells of one row; their names begin with `name`. */
  children: (name: string) => ReactNode;
};

/**
 * Rows that can be added and removed. Each button is a submit button that the server understands;
 * where scripts run, the rows change in place instead.
 */
export function RowList({ list, addLabel, children }: Props) {
  const { answers } = useEditor();
  const [indexes, setIndexes] = useState(() => startIndexes(rowIndexes(answers, list)));
  const box = useRef<HTMLDivElement>(null);
  const added = useRef<number | null>(null);
  useEffect(() => {
    if (added.current === null) return;
    box.current
      ?.querySelector<HTMLElement>(
        `[data-row="${added.current}"] input, [data-row="${added.current}"] select`,
      )
      ?.focus();
    added.current = null;
  });
  const add = (event: MouseEvent) => {
    event.preventDefault();
    const next = Math.max(-1, ...indexes) + 1;
    added.current = next;
    setIndexes([...indexes, next]);
  };
  const remove = (event: MouseEvent, index: number) => {
    event.preventDefault();
    setIndexes(indexes.filter((other) => other !== index));
    // A row that goes is a change of the form, like typing.
    box.current?.dispatchEvent(new Event("input", { bubbles: true }));
    box.current?.querySelector<HTMLElement>("[data-add]")?.focus();
  };
  return (
    <div ref={box} className="grid gap-3">
      <ol className="grid gap-3">
        {indexes.map((index, position) => (
          <li
            key={index}
            data-row={index}
            className="grid gap-2 rounded-lg border border-line bg-surface p-3 sm:p-4"
          >
            <div className="-mt-2 -mr-2 flex items-center justify-between gap-2">
              <span className="text-sm text-ink-soft">{m.editor_row({ number: String(position + 1) })}</span>
              <Button
                type="submit"
                look="quiet"
                className="no-print"
                name="intent"
                value={`remove:${list}:${index}`}
                formNoValidate
                onClick={(event) => remove(event, index)}
                aria-label={m.editor_row_remove({ number: String(position + 1) })}
              >
                <Trash2 aria-hidden className="size-4" />
                {m.action_remove()}
              </Button>
            </div>
            {children(`${list}.${index}`)}
          </li>
        ))}
      </ol>
      <p className="no-print">
        <Button
          type="submit"
          look="secondary"
          name="intent"
          value={`add:${list}`}
          formNoValidate
          onClick={add}
          data-add=""
        >
          <Plus aria-hidden className="size-4" />
          {addLabel}
        </Button>
      </p>
    </div>
  );
}

/** An empty list opens with one row, so that nobody has to ask for the first. */
function startIndexes(found: number[]): number[] {
  return found.length > 0 ? found : [0];
}
