import type { SearchDocument } from "~/search/documents";
import { fingerprint } from "~/search/fingerprint";
import { topicCodes } from "~/search/matching/topics";
import { bigramsOf, charactersOf, latinOf, pairs, type Run, runsOf } from "~/search/text/grams";
import { normalise } from "~/search/text/normalise";
import { searchWords } from "~/search/text/segment";
import { facetTokens } from "./facet-tokens";

/** A document as the store keeps it: one row and its full-text columns (tokens joined by spaces). */
export type AnalysedDocument = {
  id: string;
  hash: string;
  published: number;
  deadline: number;
  head: string;
  topics: string;
  facets: string;
  document: string;
  words: [string, string, string, string, string, string];
};

export function analyse(document: SearchDocument): AnalysedDocument {
  const title = runsOf(normalise(document.title));
  const body = runsOf(normalise(bodyText(document)));
  const vocabulary = runsOf(normalise([...document.vocabulary, ...document.keywords].join("\n")));
  const head = headText(document);
  return {
    id: document.id,
    hash: fingerprint(document),
    published: seconds(document.publishedAt),
    deadline: document.kind === "scenario" ? seconds(document.responsesClose) : 0,
    head,
    topics: topicCodes(`${head}\n${normalise(document.oneLine ?? "")}`).join(" "),
    facets: facetTokens(document).join("\n"),
    document: JSON.stringify(document),
    words: [
      joined(wordsOf(title)),
      joined(charactersOf(title)),
      joined(bigramsOf(title)),
      bigramsOf(body).join(" "),
      joined(
        vocabulary.flatMap((run) => (run.cjk ? [run.text, ...run.text, ...pairs(run.text)] : [run.text])),
      ),
      joined([...latinOf(title), ...latinOf(body), ...numberTokens(document.no)]),
    ],
  };
}

/** Normalised title and keywords: the field that matching retrieves by. */
export function headText(document: SearchDocument): string {
  return normalise([document.title, ...document.keywords].join("\n"));
}

/** Every gram a head is found by, each once. */
export function headGrams(head: string, topics: string): string[] {
  const runs = runsOf(head);
  const codes = topics === "" ? [] : topics.split(" ").map((code) => `#${code}`);
  return [...new Set([...charactersOf(runs), ...bigramsOf(runs), ...codes])];
}

function bodyText(document: SearchDocument): string {
  const rows = document.kind === "scenario" ? document.indicators : document.metrics;
  return [document.oneLine, document.orgName, document.body, ...rows.map((row) => row.name)]
    .filter((part) => part !== null)
    .join("\n");
}

/** Words of titles only: a body is found by its pairs, and cutting it would cost more than writing it. */
function wordsOf(runs: readonly Run[]): string[] {
  return runs.flatMap((run) => (run.cjk ? searchWords(run.text) : []));
}

/** A number is found in parts and as one: SD-370200-AI-2026-0001, sd370200ai20260001, 0001. */
function numberTokens(no: string): string[] {
  const parts = latinOf(runsOf(normalise(no)));
  return parts.length > 1 ? [...parts, parts.join("")] : parts;
}

function joined(tokens: Iterable<string>): string {
  return [...new Set(tokens)].join(" ");
}

/** Whole seconds since 1970 UTC; 0 for no date. */
function seconds(instant: string | null): number {
  const time = instant === null ? Number.NaN : Date.parse(instant);
  return Number.isNaN(time) ? 0 : Math.max(0, Math.floor(time / 1000));
}
