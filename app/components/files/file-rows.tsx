import type { ReactNode } from "react";
import { Tag } from "~/app/components/badge";

/** A file with the words that are said of it. */
export type FileRow = { href: string; name: string; size: string; tags: string[] };

/** Files with a link each; `beside` adds what this page lets people do with one. */
export function FileRows<R extends FileRow>({ rows, beside }: { rows: R[]; beside?: (row: R) => ReactNode }) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
      {rows.map((row) => (
        <li key={row.href} className="flex items-start gap-3 px-4 py-2">
          <span
            aria-hidden
            className="mt-3 w-12 shrink-0 rounded-md bg-sunken text-center text-xs text-ink-soft"
          >
            {row.name.split(".").at(-1)?.toUpperCase()}
          </span>
          <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
            {/* Not a router's link: what is behind it is no page. */}
            <a href={row.href} className="inline-flex min-h-11 min-w-0 items-center">
              {row.name}
            </a>
            <span className="text-sm text-ink-soft">{row.size}</span>
            {row.tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
            {beside?.(row)}
          </div>
        </li>
      ))}
    </ul>
  );
}
