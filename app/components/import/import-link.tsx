import { Link } from "@remix-run/react";
import { FileUp } from "lucide-react";
import type { ListingNoun } from "~/app/domain/listing-number";
import { m } from "~/app/locales/messages/messages";

/** The way from a list of one's own records to the import of more. */
export function ImportLink({ path, noun }: { path: string; noun: ListingNoun }) {
  return (
    <Link to={`${path}?kind=${noun}`} className="no-print inline-flex min-h-11 items-center gap-1">
      <FileUp aria-hidden className="size-4" />
      {m.imports_link()}
    </Link>
  );
}
