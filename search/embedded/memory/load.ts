import { headGramSequence, headGrams } from "~/search/embedded/analyse";
import { type Store, tableOf } from "~/search/embedded/schema";
import type { IndexName } from "~/search/engine";
import { IndexMemory, type MemoryRow } from "./index-memory";
import { PostingsBuilder } from "./postings-builder";

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
  const builder = new PostingsBuilder();
  const page = store.prepare<[number, number], MemoryRow>(
    `SELECT ${COLUMNS} FROM ${table} WHERE row > ? ORDER BY row LIMIT ?`,
  );
  for (let rows = page.all(0, BATCH); rows.length > 0; rows = page.all(memory.lastRow, BATCH)) {
    for (const row of rows) memory.add(row, builder.take(row.row, headGramSequence(row.head, row.topics)));
    await pause();
  }
  memory.grams = builder.finish();
  catchUp(store, index, memory);
  return memory;
}

/** Takes in what was written since; cheap when nothing was. */
export function catchUp(store: Store, index: IndexName, memory: IndexMemory): void {
  const table = tableOf(index, memory.generation);
  const read = store.transaction(() => {
    const added = store
      .prepare<[number], MemoryRow>(`SELECT ${COLUMNS} FROM ${table} WHERE row > ? ORDER BY row`)
      .all(memory.lastRow);
    for (const row of added) {
      const grams = headGrams(row.head, row.topics);
      for (const gram of grams) memory.grams.add(gram, row.row);
      memory.add(row, grams.length);
    }
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

function lastStep(store: Store, table: string): number {
  const row = store.prepare<[], { step: number | null }>(`SELECT max(step) AS step FROM ${table}_gone`).get();
  return row?.step ?? 0;
}
