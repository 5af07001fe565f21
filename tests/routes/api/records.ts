import { emptyAchievement } from "~/app/domain/achievement";
import type { ListingState } from "~/app/domain/listing-state";
import { emptyScenario, type ListingRecord, type ScenarioContent } from "~/app/domain/scenario";
import { database } from "~/db/connection";
import { newId } from "~/db/ids";
import { insertAchievement } from "~/db/queries/achievements";
import { appendOutbox } from "~/db/queries/outbox";
import { insertScenario } from "~/db/queries/scenarios";
import { inTransaction } from "~/db/transaction";

let serial = 0;

export type Facts = {
  organisationId: string;
  state?: ListingState;
  publishedAt?: string;
  updatedAt?: string;
  validUntil?: string;
};

function recordOf(prefix: string, { organisationId, state = "published", ...facts }: Facts): ListingRecord {
  serial += 1;
  const publishedAt = facts.publishedAt ?? "2026-11-01T02:00:00.000Z";
  return {
    id: newId(),
    no: `${prefix}-370200-AI-2026-${String(9000 + serial)}`,
    organisationId,
    state,
    stateReason: ["paused", "withdrawn", "rejected"].includes(state) ? "暂停对外" : null,
    source: "self",
    externalId: null,
    domainProposed: null,
    vocabularyVersion: "2026",
    publishedAt,
    validUntil: facts.validUntil ?? "2099-11-01T02:00:00.000Z",
    lastConfirmedAt: publishedAt,
    isSample: false,
    version: 1,
    createdBy: "system",
    createdAt: publishedAt,
    updatedAt: facts.updatedAt ?? publishedAt,
  };
}

/** A scenario as the database holds it; returns its id and number. */
export async function addScenario(facts: Facts, content: Partial<ScenarioContent> = {}) {
  const record = recordOf("SD", facts);
  const said = { title: `场景 ${record.no}`, domainCode: "AI", cityCode: "370200", ...content };
  await inTransaction(async (trx) => {
    await insertScenario(trx, { ...record, content: { ...emptyScenario(), ...said } });
    await appendOutbox(trx, "scenarios", [record.id]);
  });
  return { id: record.id, no: record.no ?? "" };
}

export async function addAchievement(
  facts: Facts,
  content: Partial<ReturnType<typeof emptyAchievement>> = {},
) {
  const record = recordOf("CG", facts);
  const whole = { ...emptyAchievement(), title: `成果 ${record.no}`, domainCode: "AI", ...content };
  await inTransaction(async (trx) => {
    await insertAchievement(trx, { ...record, transferState: "available", content: whole });
    await appendOutbox(trx, "achievements", [record.id]);
  });
  return { id: record.id, no: record.no ?? "" };
}

export async function setState(table: "scenarios" | "achievements", id: string, state: ListingState) {
  const change = { state, state_reason: "不再提供", updated_at: new Date().toISOString() };
  await database().updateTable(table).set(change).where("id", "=", id).execute();
}
