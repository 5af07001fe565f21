import { ArrowDown, ChevronRight, CircleCheck } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { m } from "~/app/locales/messages/messages";
import { useEditor } from "./context";
import type { GroupProgress } from "./progress";

/**
 * One group of questions under its heading, which says what the group still lacks. Those that nobody has come to
 * yet are folded; the native fold works without scripts, and links to a question inside open it.
 */
export function EditorSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const { groups, problems } = useEditor();
  const at = groups.findIndex((group) => group.id === id);
  const group = groups[at];
  const next = groups[at + 1];
  const box = useRef<HTMLDetailsElement>(null);
  const troubled = group?.troubled ?? false;
  useEffect(() => {
    // A group that was folded by hand opens again when the server finds something wrong in it.
    if (troubled && box.current && Object.keys(problems).length > 0) box.current.open = true;
  }, [troubled, problems]);
  return (
    <section aria-labelledby={`group-${id}-title`} className="border-t border-line">
      <details ref={box} open={group?.open} className="group/part">
        <summary className="flex min-h-16 list-none items-center gap-3 rounded-lg py-3 hover:bg-sunken [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            className="size-5 shrink-0 text-ink-soft transition-transform group-open/part:rotate-90"
          />
          <span className="flex min-w-0 flex-1 flex-wrap items-baseline justify-between gap-x-4">
            <h2 id={`group-${id}-title`} className="text-xl">
              <span className="mr-2 text-base font-normal text-ink-soft">{at + 1}</span>
              {title}
            </h2>
            {group && <Standing group={group} />}
          </span>
        </summary>
        <div id={`group-${id}`} tabIndex={-1} className="grid scroll-mt-20 gap-6 pt-3 pb-10 outline-none">
          {children}
          {next && (
            <p className="next-part no-print">
              <a href={`#group-${next.id}`} className="inline-flex min-h-11 items-center gap-2 font-semibold">
                <ArrowDown aria-hidden className="size-4" />
                {m.editor_next_group({ title: next.title })}
              </a>
            </p>
          )}
        </div>
      </details>
    </section>
  );
}

function Standing({ group: { toSubmit, toPublish, remarks } }: { group: GroupProgress }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 text-sm">
      {remarks > 0 && (
        <span className="font-semibold text-warn">{m.editor_left_remarks({ count: String(remarks) })}</span>
      )}
      {toSubmit.length > 0 ? (
        <span className="text-warn">{m.editor_left_submit({ count: String(toSubmit.length) })}</span>
      ) : toPublish.length > 0 ? (
        <span className="text-ink-soft">{m.editor_left_publish({ count: String(toPublish.length) })}</span>
      ) : (
        <span className="inline-flex items-center gap-1 text-good">
          <CircleCheck aria-hidden className="size-4" />
          {m.editor_left_none()}
        </span>
      )}
    </span>
  );
}
