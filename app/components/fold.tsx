import type { ReactNode } from "react";
import { m } from "~/app/locales/messages/messages";

/** Questions that may be left out, folded away under a line that names them. Works without scripts. */
export function Fold({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open} className="group/fold">
      <summary className="flex min-h-11 w-fit max-w-full list-none items-center gap-2 rounded-lg text-brand hover:underline">
        <span aria-hidden className="transition-transform group-open/fold:rotate-90">
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
