import { Link } from "@remix-run/react";
import { Tag } from "~/app/components/badge";
import { Section } from "~/app/components/page";
import type { AttachmentVisibility } from "~/app/domain/attachment";
import { m } from "~/app/locales/messages/messages";
import { FileList, type ListedFile } from "./file-list";

type Props = {
  files: (ListedFile & { visibility: AttachmentVisibility })[];
  forMembers: number;
  lacks: "sign_in" | "organisation";
  /** Where this reader gets what they lack. */
  wayHref: string;
};

/** The files of a public record that this reader gets, and how many more there are for members. */
export function PublicFiles({ files, forMembers, lacks, wayHref }: Props) {
  if (files.length + forMembers === 0) return null;
  return (
    <Section id="files" title={m.files_title()}>
      {files.length > 0 && (
        <FileList
          files={files}
          beside={({ visibility }) => visibility === "registered" && <Tag>{m.files_members()}</Tag>}
        />
      )}
      {forMembers > 0 && (
        <p className="flex flex-wrap items-center gap-x-4">
          {lacks === "sign_in"
            ? m.files_more_sign_in({ count: String(forMembers) })
            : m.files_more_organisation({ count: String(forMembers) })}
          <Link to={wayHref} className="inline-flex min-h-11 items-center">
            {lacks === "sign_in" ? m.nav_sign_in() : m.files_more_join()}
          </Link>
        </p>
      )}
    </Section>
  );
}
