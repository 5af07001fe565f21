import { beforeAll, describe, expect, it } from "vitest";
import { MATCHES_CURSOR } from "~/app/services/alerts/announce-matches";
import { listAlerts } from "~/app/services/alerts/list-alerts";
import type { Db } from "~/db/connection";
import { findSearchCursor, lastOutboxSeq } from "~/db/queries/outbox";
import { findActor, findPersonByEmail } from "~/db/queries/people";
import { listSavedSearches } from "~/db/queries/saved-searches";
import { loadVocabulary } from "~/seeds/load-vocabulary";
import { loadSampleMemory, type MemoryCount } from "~/seeds/sample-memory";
import { loadSamples } from "~/seeds/samples";
import { freshDatabase } from "../support/database";

let db: Db;
let count: MemoryCount;
beforeAll(async () => {
  db = await freshDatabase();
  const now = new Date();
  await loadVocabulary(db, now.toISOString().slice(0, 10));
  await loadSamples(db, now);
  count = await loadSampleMemory(db, now);
}, 240_000);

async function sample(email: string) {
  const person = await findPersonByEmail(db, email);
  const actor = person && (await findActor(db, person.id));
  if (!actor) throw new Error(`no ${email}`);
  return actor;
}

describe("the samples' memory", () => {
  it("gives the named accounts something to look at", async () => {
    for (const email of ["leader@example.com", "lab@example.com", "sme@example.com"]) {
      const actor = await sample(email);
      expect((await listAlerts(actor, 1, "zh-CN")).alerts.map(({ kind }) => kind)).toContain("match");
      expect(await listSavedSearches(db, actor.personId)).not.toEqual([]);
    }
    expect(count.verdicts).toBeGreaterThan(5);
    const verdicts = await db.selectFrom("match_feedback").select("verdict").distinct().execute();
    expect(verdicts).toHaveLength(2);
  });

  it("leaves nothing for the server to tell again", async () => {
    expect(await findSearchCursor(db, MATCHES_CURSOR)).toBe(await lastOutboxSeq(db));
    expect(count.alerts).toBe((await db.selectFrom("alerts").select("id").execute()).length);
  });
});
