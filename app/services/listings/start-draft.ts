import type { ListingNoun } from "~/app/domain/listing-number";
import { mayEditRecords, mayPublishScenarios, type Organisation } from "~/app/domain/organisation";
import { type Actor, membershipIn } from "~/app/domain/person";
import { Refusal } from "~/app/domain/refusal";
import type { ListingRecord } from "~/app/domain/scenario";
import { instant, newId } from "~/db/ids";
import { appendAudit } from "~/db/queries/audit";
import { findOrganisation } from "~/db/queries/organisations";
import { insertRevision } from "~/db/queries/revisions";
import { readVocabulary } from "~/db/queries/vocabulary";
import { inTransaction, type Trx } from "~/db/transaction";
import { type ListingOf, NEW_LISTING, NOUNS } from "./nouns";
import { withoutContact } from "./without-contact";

/** Opens a draft (草稿) for an organisation, with what is known of it already filled in; answers with the id. */
export async function startDraft(
  actor: Actor,
  organisationId: string,
  noun: ListingNoun,
  title = "",
): Promise<{ id: string } | Refusal> {
  const membership = membershipIn(actor, organisationId);
  if (!membership) return new Refusal("not_found");
  if (!mayEditRecords(membership.role)) return new Refusal("not_allowed");
  if (noun === "scenario" && !mayPublishScenarios(membership.organisationKind))
    return new Refusal("kind_cannot_publish_scenarios", { organisation: membership.organisationName });
  return inTransaction(async (trx) => {
    const organisation = await findOrganisation(trx, organisationId);
    if (!organisation) return new Refusal("not_found");
    return insertDraft(trx, noun, await newRecord(trx, actor, organisation), { actor, organisation, title });
  });
}

async function newRecord(trx: Trx, actor: Actor, organisation: Organisation): Promise<ListingRecord> {
  const at = instant();
  return {
    id: newId(),
    no: null,
    organisationId: organisation.id,
    state: "draft",
    stateReason: null,
    source: "self",
    externalId: null,
    domainProposed: null,
    vocabularyVersion: (await readVocabulary(trx)).version,
    publishedAt: null,
    validUntil: null,
    lastConfirmedAt: null,
    isSample: false,
    version: 1,
    createdBy: actor.personId,
    createdAt: at,
    updatedAt: at,
  };
}

type Prefill = { actor: Actor; organisation: Organisation; title: string };

async function insertDraft<N extends ListingNoun>(
  trx: Trx,
  noun: N,
  record: ListingRecord,
  prefill: Prefill,
) {
  const listing = { ...record, ...NEW_LISTING[noun]() } as ListingOf[N];
  listing.content.title = prefill.title;
  listing.content.cityCode = prefill.organisation.cityCode;
  listing.content.contact = { name: prefill.actor.name, phone: "", email: prefill.actor.email };
  if ("completingUnits" in listing.content) listing.content.completingUnits = [prefill.organisation.name];
  await NOUNS[noun].insert(trx, listing);
  const kept = { id: record.id, version: 1, content: withoutContact(listing.content) };
  await insertRevision(trx, noun, kept, prefill.actor.personId, record.createdAt);
  const actorId = prefill.actor.personId;
  await appendAudit(trx, { subjectKind: noun, subjectId: record.id, actorId, action: "create" });
  return { id: record.id };
}
