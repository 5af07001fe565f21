import { headGrams } from "~/search/embedded/analyse";
import { type Store, tableOf } from "~/search/embedded/schema";
import type { IndexName } from "~/search/engine";
import { IndexMemory, type MemoryRow } from "./index-memory";

const COLUMNS = "row, id, published, deadline, head, topics, facets";
const BATCH = 4_000;

/** Fills the memory of one generation. `pause` lets waiting questions be answered between batches. */
export async function loadMemory(
  store: Store,
  index: IndexName,
  generation: number,
  pause: () => Promise<void>,
): Promise<IndexMemory> {
  const table = tableOf(index, generation);
  const memory = new IndexMemory(generation);
  // The removals seen before the rows: a row that vanishes in between is caught up with afterwards.
  memory.lastStep = lastStep(store, table);
  const counts: number[] = [];
  const heads = store.prepare<[number, number], { row: number; head: string; topics: string }>(
    `SELECT row, head, topics FROM ${table} WHERE row > ? ORDER BY row LIMIT ?`,
  );
  await inBatches(pause, (after) => {
    const rows = heads.all(after, BATCH);
    for (const { head, topics } of rows)
      for (const gram of headGrams(head, topics)) memory.grams.announce(gram, counts);
    return rows.at(-1)?.row ?? null;
  });
  const cursors = memory.grams.allocate(counts);
  const full = store.prepare<[number, number], MemoryRow>(
    `SELECT ${COLUMNS} FROM ${table} WHERE row > ? ORDER BY row LIMIT ?`,
  );
  await inBatches(pause, (after) => {
    const rows = full.all(after, BATCH);
    for (const row of rows) memory.add(row, (gram) => memory.grams.fill(gram, row.row, cursors));
    return rows.at(-1)?.row ?? null;
  });
  const removedMeanwhile = lastStep(store, table) !== memory.lastStep;
  catchUp(store, index, memory);
  if (removedMeanwhile) memory.grams.compact((row) => memory.alive.get(row) === 1);
  return memory;
}

/** Takes in what was written since; cheap when nothing was. */
export function catchUp(store: Store, index: IndexName, memory: IndexMemory): void {
  const table = tableOf(index, memory.generation);
  const read = store.transaction(() => {
    const added = store
      .prepare<[number], MemoryRow>(`SELECT ${COLUMNS} FROM ${table} WHERE row > ? ORDER BY row`)
      .all(memory.lastRow);
    for (const row of added) memory.add(row, (gram) => memory.grams.add(gram, row.row));
    const gone = store
      .prepare<[number], { step: number; row: number; head: string; topics: string }>(
        `SELECT step, row, head, topics FROM ${table}_gone WHERE step > ? ORDER BY step`,
      )
      .all(memory.lastStep);
    for (const { step, row, head, topics } of gone) {
      memory.remove(row, head, topics);
      memory.lastStep = step;
    }
  });
  read();
  if (memory.grams.needsCompacting) memory.grams.compact((row) => memory.alive.get(row) === 1);
}

async function inBatches(pause: () => Promise<void>, step: (after: number) => number | null): Promise<void> {
  for (let after: number | null = 0; after !== null; ) {
    after = step(after);
    await pause();
  }
}

function lastStep(store: Store, table: string): number {
  const row = store.prepare<[], { step: number | null }>(`SELECT max(step) AS step FROM ${table}_gone`).get();
  return row?.step ?? 0;
}
