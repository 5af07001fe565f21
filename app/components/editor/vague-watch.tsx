import { type ReactNode, useState } from "react";
import { vagueWords } from "~/app/domain/vague-words";
import { m } from "~/app/locales/messages/messages";

/** A field and, under it, a gentle word about praise that has no figure behind it: at once and while it is typed. */
export function VagueWatch({ start, children }: { start: string; children: ReactNode }) {
  const [vague, setVague] = useState(() => vagueWords(start));
  return (
    <div className="grid gap-2" onInput={(event) => setVague(vagueWords(textOf(event.target)))}>
      {children}
      {vague.length > 0 && (
        <p role="status" className="text-sm text-warn">
          {m.editor_vague({ words: vague.join(m.list_separator()) })}
        </p>
      )}
    </div>
  );
}

function textOf(target: EventTarget): string {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement ? target.value : "";
}
