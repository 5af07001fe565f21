import { log } from "~/app/http/log";
import { database } from "~/db/connection";
import { insertMatchSnapshots, type Snapshot } from "~/db/queries/match-snapshots";
import { singleton } from "~/db/singleton";
import type { Match, MatchPage } from "~/search/matching/types";
import { snapshotOf } from "./snapshot";

/** Snapshots wait so long for company, in milliseconds: one write for many pages, after their answers are out. */
const GATHER_MS = 1_000;
/** What was kept lately is not written again; and when the database stays locked, the oldest are let go. */
const KEPT = 5_000;

type Queue = {
  waiting: Map<string, Snapshot>;
  written: Set<string>;
  timer: NodeJS.Timeout | null;
  writing: Promise<void> | null;
};

const queue = () =>
  singleton<Queue>("match-snapshots", () => ({
    waiting: new Map(),
    written: new Set(),
    timer: null,
    writing: null,
  }));

const keyOf = (snapshot: Snapshot) =>
  `${snapshot.subjectId} ${snapshot.counterpartId} ${snapshot.weightsVersion} ${snapshot.digest}`;

/** Notes matches that are being shown. Costs the page nothing but this call: they are written later, together. */
export function rememberMatches(page: MatchPage, matches: readonly Match[]): void {
  rememberSnapshots(matches.map((match) => snapshotOf(page, match)));
}

export function rememberSnapshots(snapshots: readonly Snapshot[]): void {
  const { waiting, written } = queue();
  for (const snapshot of snapshots) {
    const key = keyOf(snapshot);
    if (!written.has(key)) waiting.set(key, snapshot);
  }
  letGo(waiting);
  plan();
}

/** Writes what waits, now. For whoever needs the rows, and for a server that stops. Never throws. */
export async function flushMatchSnapshots(): Promise<void> {
  const state = queue();
  while (state.writing) await state.writing;
  if (state.timer) clearTimeout(state.timer);
  state.timer = null;
  if (state.waiting.size === 0) return;
  state.writing = write(state).finally(() => {
    state.writing = null;
  });
  await state.writing;
}

async function write(state: Queue): Promise<void> {
  const batch = [...state.waiting];
  state.waiting.clear();
  try {
    await insertMatchSnapshots(
      database(),
      batch.map(([, snapshot]) => snapshot),
    );
    for (const [key] of batch) state.written.add(key);
    letGo(state.written);
  } catch (error) {
    log().error({ err: error, count: batch.length }, "match snapshots could not be kept yet");
    for (const [key, snapshot] of batch) state.waiting.set(key, snapshot);
    letGo(state.waiting);
  }
}

function plan(): void {
  const state = queue();
  if (state.timer || state.waiting.size === 0) return;
  state.timer = setTimeout(() => {
    state.timer = null;
    void flushMatchSnapshots();
  }, GATHER_MS);
  state.timer.unref();
}

function letGo(kept: Map<string, unknown> | Set<string>): void {
  for (const key of kept.keys()) {
    if (kept.size <= KEPT) return;
    kept.delete(key);
  }
}
