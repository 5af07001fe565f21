import type { IndexName } from "~/search/engine";
import { turns } from "~/search/turns";
import type { IndexMemory } from "./memory/index-memory";
import { RowSet } from "./memory/row-set";
import { type Store, tableOf } from "./schema";

/** Rows asked for at a time, some 10 ms; then others have their turn. */
const SLICE = 50_000;
/** Bits kept for those who turn pages, choose facets or ask what others ask: 24 MB an index. */
const MOST_BITS = 24 * 8 * 1024 * 1024;

/**
 * Which rows the full-text table finds for an expression. Rows are never rewritten, so what was found
 * once stays true: later only the rows that came since are asked for. (Rows that are gone stay in the
 * set; whoever reads it skips them by `alive`.)
 */
export class FoundRows {
  private sets = new Map<string, RowSet>();
  private generation = -1;

  constructor(
    private readonly store: Store,
    private readonly index: IndexName,
  ) {}

  /** The set, complete for every row that memory holds at the moment it is given. */
  async find(memory: IndexMemory, expression: string): Promise<RowSet> {
    const set = this.known(memory, expression);
    while (this.takeSlice(memory, expression, set)) await turns.pause();
    return set;
  }

  /** Takes in what came while others had their turn; nothing, nearly always. */
  complete(memory: IndexMemory, expression: string, set: RowSet): void {
    while (this.takeSlice(memory, expression, set));
  }

  private known(memory: IndexMemory, expression: string): RowSet {
    if (memory.generation !== this.generation) this.sets = new Map();
    this.generation = memory.generation;
    const set = this.sets.get(expression) ?? new RowSet();
    // Taken out and put in again, it is the youngest of the map; the oldest make room.
    this.sets.delete(expression);
    this.sets.set(expression, set);
    const most = Math.min(1_000, Math.ceil(MOST_BITS / memory.size));
    for (const oldest of this.sets.keys()) {
      if (this.sets.size <= most) break;
      this.sets.delete(oldest);
    }
    return set;
  }

  /** False when there was nothing left to take. */
  private takeSlice(memory: IndexMemory, expression: string, set: RowSet): boolean {
    const to = memory.lastRow;
    if (set.upTo >= to) return false;
    set.reserve(to);
    // One text crosses from SQLite several times quicker than a row at a time. The bounds must be whole
    // numbers to SQLite (which JavaScript's are not): only then the walk begins and ends there. The slice
    // ends by its count: a walk for several words does not notice that it is past a last row.
    const list = this.store
      .prepare<[string, bigint, bigint], string | null>(
        `SELECT group_concat(rowid) FROM (
           SELECT rowid FROM ${tableOf(this.index, memory.generation)}_words(?)
           WHERE rowid > ? AND rowid <= ? LIMIT ${SLICE}
         )`,
      )
      .pluck()
      .get(expression, BigInt(set.upTo), BigInt(to));
    const { count, last } = set.addList(list ?? "");
    set.upTo = count < SLICE ? to : last;
    return true;
  }
}
