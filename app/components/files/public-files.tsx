import { Link } from "@remix-run/react";
import { Section } from "~/app/components/page";
import { type FileRow, FileRows } from "./file-rows";

export type PublicFilesProps = {
  title: string;
  rows: FileRow[];
  /** That there are more for members, and where this reader gets what they lack. */
  more: { text: string; way: string; href: string } | null;
};

/**
 * The files of a public record that this reader gets. Its words come with the data: a record's page is what most
 * people see first, and must load little.
 */
export function PublicFiles({ title, rows, more }: PublicFilesProps) {
  if (rows.length === 0 && !more) return null;
  return (
    <Section id="files" title={title}>
      {rows.length > 0 && <FileRows rows={rows} />}
      {more && (
        <p className="flex flex-wrap items-center gap-x-4">
          {more.text}
          <Link to={more.href} className="inline-flex min-h-11 items-center">
            {more.way}
          </Link>
        </p>
      )}
    </Section>
  );
}
