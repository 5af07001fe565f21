import { daysAfter } from "~/app/domain/calendar";
import type { DeclineCode } from "~/app/domain/decline-code";
import type { Actor } from "~/app/domain/person";
import { isRefusal } from "~/app/domain/refusal";
import type { SearchIndex } from "~/app/domain/saved-search";
import { announceHits } from "~/app/services/alerts/announce-hits";
import { announceMatches } from "~/app/services/alerts/announce-matches";
import { listAlerts } from "~/app/services/alerts/list-alerts";
import { judgeMatch } from "~/app/services/feedback/judge-match";
import { describeSearch } from "~/app/services/saved-searches/describe";
import { saveSearch } from "~/app/services/saved-searches/save-search";
import { withTemporaryIndex } from "~/app/services/search/temporary-index";
import type { Db } from "~/db/connection";
import { lastOutboxSeq } from "~/db/queries/outbox";
import { findActor, findPersonByEmail } from "~/db/queries/people";

type SampleSearch = { email: string; index: SearchIndex; query: string; mailed: boolean };

/** What the sample people look for again and again. */
// biome-ignore format: a table, one row a line
const SEARCHES: readonly SampleSearch[] = [
  { email: "leader@example.com", index: "achievements", query: "q=视觉检测&domain=AI", mailed: true },
  { email: "leader@example.com", index: "achievements", query: "domain=ROBOT&trl=6&trl=7", mailed: true },
  { email: "leader-editor@example.com", index: "achievements", query: "q=检测", mailed: true },
  { email: "sme@example.com", index: "scenarios", query: "domain=AI&stage=integration_trial", mailed: true },
  { email: "lab@example.com", index: "scenarios", query: "city=370200", mailed: false },
  { email: "manager@example.com", index: "scenarios", query: "", mailed: true },
  { email: "manager@example.com", index: "achievements", query: "q=氢能", mailed: false },
  { email: "newcomer@example.com", index: "scenarios", query: "q=无人机", mailed: true },
];
/** So long ago they were saved: what was published since is new to them. */
const SAVED_DAYS_AGO = 21;

/** Verdicts in turn, as people give them: some fit, and the reasons of those that do not. */
const VERDICTS: readonly (DeclineCode | null)[] = [null, "01", null, "06", null, "02", "08"];

/** People whose alerts are looked through, each judging what came in; the technology manager judges the same pairs. */
const JUDGES = ["leader@example.com", "sme@example.com", "lab@example.com", "park@example.com"];

export type MemoryCount = { searches: number; alerts: number; verdicts: number };

/** What the sample people saved, were told and found of it, made by the services themselves over the loaded samples. */
export async function loadSampleMemory(db: Db, now: Date): Promise<MemoryCount> {
  const at = now.toISOString();
  const searches = await saveSearches(db, daysAfter(at, -SAVED_DAYS_AGO));
  return withTemporaryIndex(db, async (engine) => {
    const parts = { db, engine, indexedSeq: () => lastOutboxSeq(db) };
    const turn = { now: at, isOver: () => false };
    const alerts = (await announceMatches(parts, turn)) + (await announceHits(parts, turn));
    const verdicts = await judgeAlerts(db, (actor, verdict) => judgeMatch(actor, verdict, engine));
    return { searches, alerts, verdicts };
  });
}

async function sampleActor(db: Db, email: string): Promise<Actor> {
  const person = await findPersonByEmail(db, email);
  const actor = person && (await findActor(db, person.id));
  if (!actor) throw new Error(`There is no sample account ${email}.`);
  return actor;
}

async function saveSearches(db: Db, at: string): Promise<number> {
  for (const { email, index, query, mailed } of SEARCHES) {
    const search = await describeSearch(index, new URLSearchParams(query), "zh-CN");
    const named = { index, query: search.query, name: search.proposedName, mailed };
    const saved = await saveSearch(await sampleActor(db, email), named, at);
    if (isRefusal(saved)) throw new Error(`A sample search was refused: ${saved.code}`);
  }
  return SEARCHES.length;
}

type Judge = (actor: Actor, verdict: Parameters<typeof judgeMatch>[1]) => ReturnType<typeof judgeMatch>;

async function judgeAlerts(db: Db, judge: Judge): Promise<number> {
  const manager = await sampleActor(db, "manager@example.com");
  let given = 0;
  for (const email of JUDGES) {
    const actor = await sampleActor(db, email);
    const { alerts } = await listAlerts(actor, 1, "zh-CN");
    for (const { own, record } of alerts) {
      if (!own) continue;
      for (const person of [actor, manager]) {
        const code = VERDICTS[given % VERDICTS.length] ?? null;
        const pair = { subjectNo: own.no, counterpartNo: record.no, note: "", shown: "" };
        const outcome = await judge(person, { ...pair, verdict: code ? "does_not_fit" : "fits", code });
        if (isRefusal(outcome)) throw new Error(`A sample verdict was refused: ${outcome.code}`);
        given++;
      }
    }
  }
  return given;
}
