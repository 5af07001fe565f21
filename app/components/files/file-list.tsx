import type { ReactNode } from "react";
import { fileRow } from "./file-row";
import { FileRows } from "./file-rows";

type File = { href: string; name: string; bytes: number; level: number | null };

/** The files of a record for those who work on it. */
export function FileList<F extends File>({ files, beside }: { files: F[]; beside: (file: F) => ReactNode }) {
  return (
    <FileRows rows={files.map((file) => ({ ...fileRow(file), file }))} beside={({ file }) => beside(file)} />
  );
}
