import type { ReactNode } from "react";
import { Tag } from "~/app/components/badge";
import { sizeText } from "~/app/components/format";
import { m } from "~/app/locales/messages/messages";

export type ListedFile = { id: string; name: string; bytes: number; level: number | null; href: string };

/** Files with a link each; `beside` adds what this page says of a file or lets people do with it. */
export function FileList<F extends ListedFile>({
  files,
  beside,
}: {
  files: F[];
  beside?: (file: F) => ReactNode;
}) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
      {files.map((file) => (
        <li key={file.id} className="grid gap-2 px-4 py-2">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <FileLink file={file} />
            <span className="text-sm text-ink-soft">{sizeText(file.bytes)}</span>
            {file.level !== null && <Tag>{m.files_level_tag({ level: String(file.level) })}</Tag>}
            {beside?.(file)}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Not a router's link: what is behind it is no page. */
function FileLink({ file: { name, href } }: { file: ListedFile }) {
  return (
    <a href={href} className="inline-flex min-h-11 min-w-0 items-center gap-3">
      <span
        aria-hidden
        className="w-12 shrink-0 rounded-md bg-sunken py-0.5 text-center text-xs font-semibold text-ink-soft"
      >
        {name.slice(name.lastIndexOf(".") + 1).toUpperCase()}
      </span>
      <span className="underline">{name}</span>
    </a>
  );
}
