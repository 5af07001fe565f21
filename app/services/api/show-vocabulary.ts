import type { ListTerm, Vocabulary, VocabularyTerm } from "~/app/domain/vocabulary";
import { database } from "~/db/connection";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { readParameters } from "./read-parameters";
import { noParameters } from "./schemas/parameters";
import type { ApiVocabulary } from "./schemas/vocabulary";

/** Every word that records are filed under, in both languages; retired ones too, because old records keep them. */
export async function showVocabulary(url: URL): Promise<ApiVocabulary> {
  readParameters(noParameters, url.searchParams);
  const vocabulary = await loadVocabulary(database());
  return {
    version: vocabulary.version,
    domains: vocabulary.domains.map((term) => ({
      ...entry(term),
      grouping: term.grouping,
      retired: term.retired,
    })),
    subfields: vocabulary.subfields.map((term) => ({
      ...entry(term),
      domainCode: term.domainCode,
      parentCode: term.parentCode,
      kind: term.kind,
      retired: term.retired,
    })),
    applications: vocabulary.applications.map((term) => ({
      ...entry(term),
      domainCodes: term.domainCodes,
      retired: term.retired,
    })),
    neighbours: vocabulary.neighbours.map(({ codeA, codeB, weight, reasonZh, reasonEn }) => ({
      ...{ codeA, codeB, weight, reasonZh, reasonEn },
    })),
    cities: vocabulary.cities.map(({ code, nameZh, nameEn, pinyin }) => ({ code, nameZh, nameEn, pinyin })),
    ...termsAndUnits(vocabulary),
  };
}

function entry({ code, nameZh, nameEn, descriptionZh, descriptionEn, synonyms }: VocabularyTerm) {
  return { code, nameZh, nameEn, descriptionZh, descriptionEn, synonyms };
}

function termsAndUnits({ terms }: Vocabulary) {
  return {
    terms: terms
      .filter((term) => term.list !== "unit")
      .map((term) => ({ ...entry(term), list: term.list, details: term.details })),
    units: terms.filter((term) => term.list === "unit").map(unitOf),
  };
}

/** Units are stored as terms whose details say how to convert; the symbol is the first of their synonyms. */
function unitOf({ code, nameZh, nameEn, synonyms, details }: ListTerm) {
  const text = (name: string) => String(details[name] ?? "");
  const symbol = text("symbol");
  return {
    ...{ code, symbol, nameZh, nameEn },
    aliases: synonyms.filter((synonym) => synonym !== symbol),
    dimension: text("dimension"),
    factor: text("factor"),
    offset: text("offset"),
  };
}
