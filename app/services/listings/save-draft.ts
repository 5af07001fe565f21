import { isDeepStrictEqual } from "node:util";
import type { Authorized } from "~/app/domain/authorized";
import type { ListingNoun } from "~/app/domain/listing-number";
import { isEditable } from "~/app/domain/listing-state";
import { isRefusal, Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { instant } from "~/db/ids";
import { appendAudit } from "~/db/queries/audit";
import { findLastChange } from "~/db/queries/listing-history";
import { carryRevision, insertRevision } from "~/db/queries/revisions";
import { inTransaction, type Trx } from "~/db/transaction";
import { loadFresh } from "./fresh";
import { type ContentOf, NOUNS } from "./nouns";
import { withoutContact } from "./without-contact";

export type Saved = { version: number; changed: boolean };

/**
 * Writes what the owner has so far, complete or not. Content that says the same as before writes nothing;
 * a record that somebody else changed since `fromVersion` is left as it is (`stale_version`).
 * A domain that an import had proposed counts as confirmed once its owner saves. Automatic saves that follow each
 * other by the same person are one line of the history, or typing would bury everything else.
 */
export async function saveDraft<N extends ListingNoun>(
  noun: N,
  permit: Authorized<ListingRecord, "edit">,
  fromVersion: number,
  content: ContentOf<N>,
  { automatic = false } = {},
): Promise<Saved | Refusal> {
  return inTransaction(async (trx) => {
    const record = await loadFresh(trx, noun, permit.record.id, fromVersion);
    if (isRefusal(record)) return record;
    if (!isEditable(record.state))
      return new Refusal("wrong_state", { state: record.state, action: "save", party: "owner" });
    if (isDeepStrictEqual(record.content, content)) return { version: record.version, changed: false };
    const at = instant();
    const version = record.version + 1;
    await NOUNS[noun].updateContent(trx, { id: record.id, fromVersion, content, domainProposed: null, at });
    const kept = { id: record.id, fromVersion, version, content: withoutContact(content) };
    await keepTrail(trx, noun, kept, { personId: permit.by.personId, automatic, at });
    return { version, changed: true };
  });
}

type Kept = { id: string; fromVersion: number; version: number; content: object };

async function keepTrail(
  trx: Trx,
  noun: ListingNoun,
  kept: Kept,
  { personId, automatic, at }: { personId: string; automatic: boolean; at: string },
): Promise<void> {
  if (automatic) {
    const last = await findLastChange(trx, noun, kept.id);
    const goesOn = last?.action === "autosave" && last.actorId === personId;
    if (goesOn && (await carryRevision(trx, noun, kept, at))) return;
  }
  await insertRevision(trx, noun, kept, personId, at);
  const fact = { subjectKind: noun, subjectId: kept.id, actorId: personId } as const;
  const action = automatic ? "autosave" : "save";
  await appendAudit(trx, { ...fact, action, details: { version: kept.version } });
}
