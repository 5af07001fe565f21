import type { ListingNoun } from "~/app/domain/listing-number";
import { database } from "~/db/connection";
import { listAttachmentChanges } from "~/db/queries/attachments";
import { listTransitions } from "~/db/queries/audit";
import { listSaves } from "~/db/queries/listing-history";

/** One line of a record's history. `actorName` is null for the house itself. */
export type HistoryEntry = {
  action: string;
  to: string | null;
  actorName: string | null;
  reason: string;
  /** The file that it was about. */
  fileName?: string;
  at: string;
};

const SAVES_SHOWN = 30;

/** Everything that happened to a record, latest first: changes of state, the latest saves, files. */
export async function viewHistory(noun: ListingNoun, id: string): Promise<HistoryEntry[]> {
  const moves = (await listTransitions(database(), noun, id)).map(
    ({ action, to, actorName, reason, at }) => ({
      action,
      to,
      actorName,
      reason,
      at,
    }),
  );
  const saves = (await listSaves(database(), noun, id, SAVES_SHOWN)).map(({ action, actorName, at }) => ({
    action,
    to: null,
    actorName,
    reason: "",
    at,
  }));
  const files = (await listAttachmentChanges(database(), noun, id, SAVES_SHOWN)).map(
    ({ action, actorName, fileName, at }) => ({ action, to: null, actorName, fileName, reason: "", at }),
  );
  return [...moves, ...saves, ...files].sort((a, b) => (a.at < b.at ? 1 : -1));
}
