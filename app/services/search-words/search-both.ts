import type { Language } from "~/app/domain/person";
import type { WordSuggestion } from "~/app/domain/suggestions";
import type { Vocabulary } from "~/app/domain/vocabulary";
import { log } from "~/app/http/log";
import { paths } from "~/app/http/paths";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { type Count, INDEX_NAMES, type IndexName, type SearchPage } from "~/search/engine";
import { proposeDomain } from "~/search/propose-domain";
import type { ListingCardData } from "../public/listing-card";
import { namesIn } from "../public/names";
import { cardsOf, findWords, meantAnywhere } from "./find-words";
import { linkedWords } from "./link-words";
import type { Meant } from "./list-meant";

const SHOWN = 5;
const MOST_WORDS = 6;

export type FoundListings = {
  listing: IndexName;
  cards: ListingCardData[];
  total: Count;
  relaxed: boolean;
  href: string;
};
/** Both kinds of listing for some words, side by side. */
export type SearchBoth = {
  text: string;
  found: FoundListings[];
  /** Vocabulary words that fit what was typed, each with the list it opens. */
  words: WordSuggestion[];
  meant: Meant | null;
  /** Where nothing was found: the domain that the words speak of. */
  domain: { name: string; href: string } | null;
  /** True when the index did not answer. */
  down: boolean;
};

/** The best of both listings for some words; nothing is asked for blank ones. */
export async function searchBoth(text: string, language: Language): Promise<SearchBoth> {
  const nothing = { text, found: [], words: [], meant: null, domain: null, down: false };
  if (text === "") return nothing;
  try {
    return await foundIn(text, language);
  } catch (error) {
    log().error({ err: error }, "search failed");
    return { ...nothing, down: true };
  }
}

async function foundIn(text: string, language: Language): Promise<SearchBoth> {
  const vocabulary = await loadVocabulary(database());
  const pages = await Promise.all(INDEX_NAMES.map((index) => findWords(index, text, SHOWN)));
  const meant = await meantAnywhere(text, INDEX_NAMES, pages);
  const empty = pages.every((page) => page.total.value === 0);
  return {
    text,
    found: await Promise.all(INDEX_NAMES.map((index, at) => shown(index, text, pages[at], language))),
    words: await linkedWords(text, "all", MOST_WORDS, vocabulary, language),
    meant: meant === null ? null : { text: meant, href: paths.search(queryOf(meant)) },
    domain: empty ? domainOf(meant ?? text, vocabulary, language) : null,
    down: false,
  };
}

async function shown(
  index: IndexName,
  text: string,
  page: SearchPage | undefined,
  language: Language,
): Promise<FoundListings> {
  return {
    listing: index,
    cards: page ? await cardsOf(index, page, language) : [],
    total: page?.total ?? { value: 0, exact: true },
    relaxed: page?.relaxed ?? false,
    href: paths[index](queryOf(text)),
  };
}

function domainOf(text: string, vocabulary: Vocabulary, language: Language): SearchBoth["domain"] {
  const spoken = proposeDomain(text, "", vocabulary);
  if (!spoken) return null;
  const { name } = namesIn(vocabulary, language).domain(spoken.code);
  return { name, href: paths.domain(spoken.code) };
}

function queryOf(text: string): string {
  return `?${new URLSearchParams({ q: text })}`;
}
