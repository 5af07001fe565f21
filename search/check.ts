import type { Db } from "~/db/connection";
import { type Fingerprint, INDEX_NAMES, type IndexName, type SearchEngine } from "./engine";
import { fingerprint } from "./fingerprint";
import { projectAll } from "./indexes/project";

/** Ids that differ between database and index; at most `MOST_IDS` of each kind are named, all are counted. */
export type IndexDifference = {
  index: IndexName;
  /** Public records in the database. */
  expected: number;
  missing: Ids;
  extra: Ids;
  different: Ids;
};
export type Ids = { count: number; ids: string[] };

const MOST_IDS = 50;
const PAGE = 1_000;

/** Proves index = database: projects every public record again and compares content hashes, in flat memory. */
export async function checkIndexes(db: Db, engine: SearchEngine): Promise<IndexDifference[]> {
  const differences: IndexDifference[] = [];
  for (const index of INDEX_NAMES) differences.push(await checkIndex(db, engine, index));
  return differences;
}

export function differenceCount(differences: readonly IndexDifference[]): number {
  return differences.reduce(
    (sum, { missing, extra, different }) => sum + missing.count + extra.count + different.count,
    0,
  );
}

/** The same for one index. Both sides come in id order, so one walk over the pair is enough. */
export async function checkIndex(db: Db, engine: SearchEngine, index: IndexName): Promise<IndexDifference> {
  const result: IndexDifference = { index, expected: 0, missing: none(), extra: none(), different: none() };
  const indexed = fingerprintsOf(engine, index);
  let held = await nextOf(indexed);
  for await (const document of projectAll(db, index)) {
    result.expected++;
    while (held && held.id < document.id) {
      note(result.extra, held.id);
      held = await nextOf(indexed);
    }
    if (held?.id !== document.id) {
      note(result.missing, document.id);
      continue;
    }
    if (held.hash !== fingerprint(document)) note(result.different, document.id);
    held = await nextOf(indexed);
  }
  for (; held; held = await nextOf(indexed)) note(result.extra, held.id);
  return result;
}

async function* fingerprintsOf(engine: SearchEngine, index: IndexName): AsyncGenerator<Fingerprint> {
  for (let after: string | null = null; ; ) {
    const page: Fingerprint[] = await engine.fingerprints(index, after, PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}

async function nextOf(generator: AsyncGenerator<Fingerprint>): Promise<Fingerprint | null> {
  const step = await generator.next();
  return step.done ? null : step.value;
}

function none(): Ids {
  return { count: 0, ids: [] };
}

function note(list: Ids, id: string): void {
  list.count++;
  if (list.ids.length < MOST_IDS) list.ids.push(id);
}
