import { useLocation } from "@remix-run/react";
import { Download } from "lucide-react";
import { m } from "~/app/locales/messages/messages";

const FORMATS = [
  ["xlsx", "XLSX"],
  ["csv", "CSV"],
] as const;

/** The list as a file, with the filters of the page's address. Plain links: the browser saves what they answer with. */
export function ExportLinks({ path }: { path: string }) {
  const { search } = useLocation();
  return (
    <span className="no-print inline-flex flex-wrap items-center gap-x-1">
      <Download aria-hidden className="size-4 text-ink-soft" />
      <span className="text-ink-soft">{m.exchange_export()}</span>
      {FORMATS.map(([format, name]) => (
        <a
          key={format}
          href={`${path}/export/${format}${search}`}
          rel="nofollow"
          aria-label={m.exchange_export_as({ format: name })}
          className="inline-flex min-h-11 min-w-11 items-center justify-center px-2"
        >
          {name}
        </a>
      ))}
    </span>
  );
}
