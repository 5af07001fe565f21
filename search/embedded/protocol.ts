import type { SearchDocument } from "~/search/documents";
import type {
  CandidateQuery,
  Changes,
  Fingerprint,
  GramStatistics,
  IndexName,
  SearchPage,
  SearchQuery,
} from "~/search/engine";
import type { StoredCandidates } from "./candidates";

/** What the app's thread asks of a worker thread, by name: arguments and answer. */
export type Calls = {
  search: { args: [IndexName, SearchQuery]; answer: SearchPage };
  candidates: { args: [IndexName, CandidateQuery]; answer: StoredCandidates };
  statistics: { args: [IndexName, readonly string[]]; answer: GramStatistics };
  documents: { args: [IndexName, readonly string[]]; answer: SearchDocument[] };
  fingerprints: { args: [IndexName, string | null, number]; answer: Fingerprint[] };
  count: { args: [IndexName]; answer: number };
  ready: { args: [IndexName]; answer: null };
  settle: { args: [IndexName]; answer: null };
  apply: { args: [IndexName, Changes]; answer: null };
  beginRebuild: { args: [IndexName]; answer: number };
  addToRebuild: { args: [IndexName, number, readonly SearchDocument[]]; answer: null };
  finishRebuild: { args: [IndexName, number]; answer: null };
  dropOld: { args: [IndexName]; answer: null };
  close: { args: []; answer: null };
};

export type CallName = keyof Calls;
export type Handlers = {
  [N in CallName]?: (...args: Calls[N]["args"]) => Calls[N]["answer"] | Promise<Calls[N]["answer"]>;
};

export type WorkerRole = "reader" | "writer";
export type WorkerSettings = { role: WorkerRole; file: string };
export type Request = { number: number; name: CallName; args: readonly unknown[] };
export type Reply = { number: number; answer: unknown } | { number: number; error: string };
