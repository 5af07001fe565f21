import type { Language } from "./person";

/** A vocabulary entry as people see it. Records store the code and the vocabulary version they were filed under. */
export type VocabularyTerm = {
  code: string;
  nameZh: string;
  nameEn: string;
  descriptionZh: string;
  descriptionEn: string;
  synonyms: string[];
  position: number;
  /** No new record may be filed under a retired entry; old ones keep it. */
  retired: boolean;
};

/** 8+X domain (未来产业领域). `eight`: to be developed first; `x`: family of the open X list. */
export type Domain = VocabularyTerm & { grouping: "eight" | "x" };

/** 细分方向, 关键技术 or 产品 of one domain. */
export type Subfield = VocabularyTerm & {
  domainCode: string;
  parentCode: string | null;
  kind: "direction" | "technology" | "product";
};

/** 应用领域, named by one or more domains. */
export type ApplicationField = VocabularyTerm & { domainCodes: string[] };

/** An undirected relation; weight between 0 (unrelated) and 1 (the same), both excluded. */
export type Neighbour = { codeA: string; codeB: string; weight: number; reasonZh: string; reasonEn: string };

export type City = {
  code: string;
  nameZh: string;
  nameEn: string;
  pinyin: string;
  /** Cell on the tile map of the 16 cities; null for 省级 and 省外. */
  tile: { column: number; row: number } | null;
  position: number;
};

/** One entry of a short choice list (cooperation modes, TRL levels, units, …); `details` holds what only that list has. */
export type ListTerm = VocabularyTerm & { list: string; details: Record<string, unknown> };

export type Vocabulary = {
  version: string;
  domains: Domain[];
  subfields: Subfield[];
  applications: ApplicationField[];
  neighbours: Neighbour[];
  cities: City[];
  terms: ListTerm[];
};

/** The name in the reader's language. */
export function nameOf(term: { nameZh: string; nameEn: string }, language: Language): string {
  return language === "en" ? term.nameEn : term.nameZh;
}

/** One list's entries in order, without the retired ones. */
export function termsOf(vocabulary: Vocabulary, list: string): ListTerm[] {
  return vocabulary.terms.filter((term) => term.list === list && !term.retired);
}
