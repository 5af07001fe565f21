import { isDeepStrictEqual } from "node:util";
import type { ListingNoun } from "~/app/domain/listing-number";
import { database } from "~/db/connection";
import { type AttachmentChange, listAttachmentChanges } from "~/db/queries/attachments";
import { listAudit, listTransitions, type TransitionEntry } from "~/db/queries/audit";
import { listSaves, type Save } from "~/db/queries/listing-history";
import { listReviews } from "~/db/queries/reviews";

/** One line of a record's history. `actorName` is null for the house itself. */
export type HistoryEntry = {
  action: string;
  actorName: string | null;
  /** owner, operator or clock; null where it is not kept. */
  actedAs: string | null;
  reason: string;
  /** How many remarks a return left. */
  remarks: number;
  /** Names of the fields that a save changed. */
  changed: string[];
  /** The file that it was about; only for members of the record's organisation. */
  fileName?: string;
  at: string;
};

const PLAIN = { actedAs: null, reason: "", remarks: 0, changed: [] };

/** The desk shows the latest saves; the whole history stands on a page of its own. */
export const SAVES_ON_DESK = 30;
const ALL_SAVES = 500;

/** Everything that happened to a record, latest first: changes of state, takings-over, saves and files. */
export async function viewHistory(
  noun: ListingNoun,
  id: string,
  reader: "member" | "operator",
  saves = ALL_SAVES,
): Promise<HistoryEntry[]> {
  const db = database();
  const takenOver = await listAudit(db, noun, id, { actions: ["take_over"], limit: 100 });
  const entries = [
    ...withRemarks(await listTransitions(db, noun, id), await remarkCounts(noun, id)),
    ...takenOver.map(({ action, actorName, at }) => ({
      ...PLAIN,
      action,
      actorName,
      actedAs: "operator",
      at,
    })),
    ...savesIn(await listSaves(db, noun, id, saves + 1), saves),
    ...filesIn(await listAttachmentChanges(db, noun, id, saves), reader),
  ];
  return entries.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** A file's name may be for its organisation alone; that it was changed is for those who review, too. */
function filesIn(changes: readonly AttachmentChange[], reader: "member" | "operator"): HistoryEntry[] {
  return changes.map(({ action, actorName, fileName, at }) => ({
    ...PLAIN,
    action,
    actorName,
    ...(reader === "member" ? { fileName } : {}),
    at,
  }));
}

/** Of the returns of a record, the oldest first. */
async function remarkCounts(noun: ListingNoun, id: string): Promise<number[]> {
  const reviews = await listReviews(database(), noun, id);
  return reviews
    .filter((review) => review.decision === "returned")
    .sort((a, b) => ((a.decidedAt ?? "") < (b.decidedAt ?? "") ? -1 : 1))
    .map((review) => review.comments.length);
}

/** Every return closed one review: the first belongs to the first, and so on. */
function withRemarks(steps: readonly TransitionEntry[], counts: readonly number[]): HistoryEntry[] {
  let returns = 0;
  return steps.map(({ action, actorName, actedAs, reason, at }) => ({
    ...PLAIN,
    action,
    actorName,
    actedAs,
    reason,
    remarks: action === "return" ? (counts[returns++] ?? 0) : 0,
    at,
  }));
}

/** The oldest one given is only there to compare with, when there are more than `shown`. */
function savesIn(saves: readonly Save[], shown: number): HistoryEntry[] {
  return saves.slice(0, shown).map(({ actorName, version, content, at }, index) => {
    const before = saves[index + 1];
    return {
      ...PLAIN,
      action: version === 1 ? "create" : "save",
      actorName,
      changed: before ? changedFields(before.content, content) : [],
      at,
    };
  });
}

function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter((field) => !isDeepStrictEqual(before[field], after[field]));
}
