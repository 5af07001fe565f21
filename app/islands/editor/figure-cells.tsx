import { type FormEvent, type ReactNode, useMemo, useState } from "react";
import { useAnswer, useEditor } from "~/app/components/editor/context";
import { type FigureNote, figureNote } from "~/app/domain/figure-note";
import type { FormOptions } from "~/app/domain/listing-form/options";
import { unitsFrom } from "~/app/domain/units";
import { m } from "~/app/locales/messages/messages";

/** The cells of one figure; under them, while it is typed, how it will be read and what it is in other units. */
export function FigureCells({ name, children }: { name: string; children: ReactNode }) {
  const offered = useEditor().options.units;
  const units = useMemo(() => unitsFrom(offered), [offered]);
  const [typed, setTyped] = useState({ value: useAnswer(`${name}.value`), unit: useAnswer(`${name}.unit`) });
  const note = figureNote(
    typed.value,
    typed.unit,
    units,
    offered.map(({ symbol }) => symbol),
  );
  const onInput = (event: FormEvent) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement)) return;
    if (box.name === `${name}.value`) setTyped((before) => ({ ...before, value: box.value }));
    if (box.name === `${name}.unit`) setTyped((before) => ({ ...before, unit: box.value }));
  };
  return (
    <div onInput={onInput} className="grid gap-2">
      {children}
      {note && <Note note={note} called={(symbol) => unitText(offered, symbol)} />}
    </div>
  );
}

/** A unit that is written in Chinese is called by its name in the reader's language; 万次 says nothing to an English reader. */
function unitText(offered: FormOptions["units"], symbol: string): string {
  const isChinese = /\p{Script=Han}/u.test(symbol);
  return (isChinese && offered.find((unit) => unit.symbol === symbol)?.name) || symbol;
}

function Note({ note, called }: { note: FigureNote; called: (symbol: string) => string }) {
  const lines = [
    note.isNoNumber && m.figure_no_number(),
    note.reads !== null && m.figure_reads({ value: note.reads }),
    note.equals.length > 0 &&
      m.figure_equals({
        figures: note.equals.map(({ value, unit }) => `${value} ${called(unit)}`).join(m.list_separator()),
      }),
    note.unknownUnit !== null && m.figure_unit_unknown({ unit: note.unknownUnit }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <p role="status" className={note.isNoNumber ? "text-sm text-warn" : "text-sm text-ink-soft"}>
      {lines.join(" ")}
    </p>
  );
}
