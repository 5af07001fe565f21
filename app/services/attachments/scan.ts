import { singleton } from "~/db/singleton";

/** What a virus scanner says of a file; `found` is its own name for what is in it, for the log only. */
export type ScanVerdict = { clean: true } | { clean: false; found: string };

/**
 * The hook for a virus scanner. It is asked about every attachment after its type was checked and before it can be
 * reached under any address; `path` is the whole file, which it may read and must leave as it is. A file that is
 * not clean is deleted. A scanner that throws (its service is away, say) has not said "clean": the file is deleted
 * too, and the person is asked to try again later.
 */
export interface FileScanner {
  scan(path: string): Promise<ScanVerdict>;
}

/**
 * Stands in while no scanner is installed: it looks at nothing and says "clean". An installation that has one (a
 * ClamAV daemon, say) returns it from `fileScanner`.
 */
const noScanner: FileScanner = {
  scan: async () => ({ clean: true }),
};

/** The scanner of this installation. */
export function fileScanner(): FileScanner {
  return singleton("file-scanner", () => noScanner);
}
