import { headGrams } from "~/search/embedded/analyse";
import { type Store, tableOf } from "~/search/embedded/schema";
import type { IndexName } from "~/search/engine";
import { turns } from "~/search/turns";
import { IndexMemory, type MemoryRow } from "./index-memory";
import { PostingsBuilder } from "./postings-builder";
import { readSnapshot } from "./snapshot";

const COLUMNS = "row, id, published, deadline, head, topics, facets";
/** Rows as plain arrays, few at a time: a third of the time of many at once, which outlive the collector's nursery. */
const BATCH = 500;

type Columns = [
  row: number,
  id: string,
  published: number,
  deadline: number,
  head: string,
  topics: string,
  facets: string,
];

function readRows(store: Store, table: string): (after: number) => MemoryRow[] {
  const page = store
    .prepare<[number], Columns>(`SELECT ${COLUMNS} FROM ${table} WHERE row > ? ORDER BY row LIMIT ${BATCH}`)
    .raw();
  return (after) =>
    page.all(after).map(([row, id, published, deadline, head, topics, facets]) => ({
      row,
      id,
      published,
      deadline,
      head,
      topics,
      facets,
    }));
}

/** The memory of one generation as of now, from the snapshot where there is one. */
export async function loadMemory(store: Store, index: IndexName, generation: number): Promise<IndexMemory> {
  const table = tableOf(index, generation);
  const memory = (await readSnapshot(store, table, generation)) ?? (await readAll(store, table, generation));
  await catchUp(store, index, memory);
  return memory;
}

async function readAll(store: Store, table: string, generation: number): Promise<IndexMemory> {
  const memory = new IndexMemory(generation);
  // The removals seen before the rows: a row that vanishes in between is caught up with afterwards.
  memory.lastStep = lastStep(store, table);
  const builder = new PostingsBuilder();
  const after = readRows(store, table);
  for (let rows = after(0); rows.length > 0; rows = after(memory.lastRow)) {
    for (const row of rows) memory.add(row, builder.take(row.row, row.head, row.topics));
    await turns.pause();
  }
  memory.grams = builder.finish();
  return memory;
}

/** Takes in what was written since; cheap when nothing was. Who asks meanwhile must wait for its end. */
export async function catchUp(store: Store, index: IndexName, memory: IndexMemory): Promise<void> {
  const table = tableOf(index, memory.generation);
  const after = readRows(store, table);
  // One transaction a step: a changed record's new row and the removal of its old one are seen together.
  const step = store.transaction(() => {
    const added = after(memory.lastRow);
    for (const row of added) takeIn(memory, row);
    if (added.length === BATCH) return true;
    takeOut(store, table, memory);
    return false;
  });
  while (step()) await turns.pause();
  if (memory.grams.needsCompacting) memory.grams.compact((row) => memory.alive.get(row) === 1);
}

function takeIn(memory: IndexMemory, row: MemoryRow): void {
  const grams = headGrams(row.head, row.topics);
  for (const gram of grams) memory.grams.add(gram, row.row);
  memory.add(row, grams.length);
}

function takeOut(store: Store, table: string, memory: IndexMemory): void {
  const gone = store
    .prepare<[number], { step: number; row: number; head: string; topics: string }>(
      `SELECT step, row, head, topics FROM ${table}_gone WHERE step > ? ORDER BY step`,
    )
    .all(memory.lastStep);
  for (const { step, row, head, topics } of gone) {
    memory.remove(row, head, topics);
    memory.lastStep = step;
  }
}

function lastStep(store: Store, table: string): number {
  const row = store.prepare<[], { step: number | null }>(`SELECT max(step) AS step FROM ${table}_gone`).get();
  return row?.step ?? 0;
}
