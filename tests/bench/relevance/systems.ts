import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import type { SearchDocument } from "~/search/documents";
import { openEmbeddedEngine } from "~/search/embedded";
import { explainPairs } from "~/search/match";
import { type ScoringContext, scoreMatch } from "~/search/matching/score";
import { candidateProfile, matchText, queryProfile } from "~/search/matching/text-profile";
import { rarityFrom, scoreTexts, type TextSwitches, textQuery } from "~/search/matching/text-score";
import { EMPTY_VOCABULARY } from "~/search/matching/vocabulary";
import { bigramsOf, charactersOf, runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";
import { searchWords } from "~/search/text/segment";
import { achievement, scenario } from "~/tests/search/documents";
import { collectionOf, type Demand } from "./labelled";
import type { Scores } from "./metrics";

export type System = (demand: Demand) => Scores | Promise<Scores>;

const NOW = "2026-01-01T00:00:00.000Z";

/** The text score's own switches, and whether the demand's long text is read at all. */
export type Switches = TextSwitches & { content: boolean };

export const EVERYTHING: Switches = {
  characters: true,
  bigrams: true,
  topics: true,
  feedback: true,
  content: true,
};

/**
 * The app's own matcher on records as an import would leave them: no domain, no TRL, only what the words tell.
 * Each demand's labelled achievements are its candidates.
 */
export function matcher(demands: readonly Demand[], on: Switches = EVERYTHING): System {
  const collection = collectionOf(demands);
  const rarity = rarityFrom({ documents: collection.size, frequency: frequencies(collection.values()) });
  return (demand) => {
    const subject = scenario({ id: demand.id, title: demand.title, body: on.content ? demand.content : "" });
    const asked = queryProfile(matchText(subject));
    const query = textQuery(asked, rarity);
    const context: ScoringContext = { query, vocabulary: EMPTY_VOCABULARY, now: NOW };
    const found = demand.candidates.map(({ keywords }) =>
      candidateProfile({ head: keywords, content: "" }, asked),
    );
    const texts = scoreTexts(query, found, on);
    return demand.candidates.map(({ id, keywords }, at) => {
      const [profile, text] = [found[at], texts[at]];
      if (!profile || !text) throw new Error("every candidate has a profile and a score");
      return scoreMatch(subject, { document: achievement({ id, title: keywords }), profile, text }, context)
        .score;
    });
  };
}

/**
 * The same as the pages do it: all achievements of the file stand in the embedded index, it proposes candidates, and
 * the labelled ones take their scores from that list. Labels are few in it, so its feedback learns from strangers too.
 */
export async function wholePath(
  demands: readonly Demand[],
): Promise<{ system: System; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "bench-relevance-"));
  const engine = openEmbeddedEngine(folder);
  await engine.rebuild("achievements", documentsOf(demands), () => {});
  const system: System = async (demand) => {
    const document = scenario({ id: demand.id, title: demand.title, body: demand.content });
    const ids = demand.candidates.map(({ id }) => id);
    const found = await explainPairs(engine, { document }, ids, { limit: 1, now: NOW });
    const scores = new Map(found?.pairs.map(({ id, score }) => [id, score]));
    return ids.map((id) => scores.get(id) ?? Number.NEGATIVE_INFINITY);
  };
  const close = async () => {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { system, close };
}

async function* documentsOf(demands: readonly Demand[]): AsyncGenerator<SearchDocument> {
  for (const [id, title] of collectionOf(demands)) yield achievement({ id, title });
}

/** The baseline: FTS5 over jieba words, the demand's words joined by OR, bm25. */
export function baseline(demands: readonly Demand[]): System {
  const store = new Database(":memory:");
  store.exec("CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, text, tokenize = 'ascii')");
  const insert = store.prepare("INSERT INTO words (id, text) VALUES (?, ?)");
  for (const [id, keywords] of collectionOf(demands)) insert.run(id, wordsOf(keywords).join(" "));
  const ask = store.prepare<[string], { id: string; score: number }>(
    "SELECT id, -bm25(words) AS score FROM words WHERE words MATCH ?",
  );
  return (demand) => {
    const words = [...new Set(wordsOf(`${demand.title}\n${demand.content}`))];
    const found = words.length > 0 ? ask.all(words.map((word) => `"${word}"`).join(" OR ")) : [];
    const scores = new Map(found.map(({ id, score }) => [id, score]));
    return demand.candidates.map(({ id }) => scores.get(id) ?? Number.NEGATIVE_INFINITY);
  };
}

function wordsOf(text: string): string[] {
  return runsOf(normalise(text)).flatMap((run) => (run.cjk ? searchWords(run.text) : [run.text]));
}

function frequencies(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const runs = runsOf(normalise(text));
    for (const gram of new Set([...charactersOf(runs), ...bigramsOf(runs)]))
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
