import type { Language } from "~/app/domain/person";
import { database } from "~/db/connection";
import type { StoredImport } from "~/db/queries/imports";
import { findOrganisation } from "~/db/queries/organisations";
import type { ImportRequest } from "../import-listings";
import type { Matching } from "../matching";
import type { Job } from "./jobs";

/** What an import on somebody's desk asks of the importer. */
export async function requestOf(
  stored: StoredImport,
  bytes: Buffer,
  matching: Matching,
  { signal, note, language }: Job & { language: Language },
): Promise<ImportRequest<StoredImport["noun"]>> {
  const { organisationId } = stored;
  const organisation = organisationId ? await findOrganisation(database(), organisationId) : null;
  return {
    noun: stored.noun,
    bytes,
    state: stored.target,
    creditCode: organisation?.creditCode ?? null,
    author: { personId: stored.personId, as: stored.actsAs },
    matching,
    ignoreUnknownColumns: true,
    dryRun: false,
    language,
    onProgress: note,
    signal,
    importId: stored.id,
    auditDetails: { sha256: stored.fileSha256, bytes: stored.fileBytes, as: stored.actsAs },
  };
}
