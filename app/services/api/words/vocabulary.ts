import type { z } from "zod";
import { m } from "~/app/locales/messages/messages";
import type {
  ApiVocabulary,
  applicationField,
  city,
  domain,
  neighbour,
  subfield,
  term,
  unit,
} from "../schemas/vocabulary";
import type { FieldTexts } from "./text";

const entry = {
  code: m.api_code,
  nameZh: m.api_name_zh,
  nameEn: m.api_name_en,
  descriptionZh: m.api_description_zh,
  descriptionEn: m.api_description_en,
  synonyms: m.api_synonyms,
};

export const vocabularyTexts: FieldTexts<ApiVocabulary> = {
  version: m.api_vocabulary_version,
  domains: m.api_vocabulary_domains,
  subfields: m.api_vocabulary_subfields,
  applications: m.api_vocabulary_applications,
  neighbours: m.api_vocabulary_neighbours,
  cities: m.api_vocabulary_cities,
  terms: m.api_vocabulary_terms,
  units: m.api_vocabulary_units,
};

export const domainTexts: FieldTexts<z.infer<typeof domain>> = {
  ...entry,
  grouping: m.api_grouping,
  retired: m.api_retired,
};

export const subfieldTexts: FieldTexts<z.infer<typeof subfield>> = {
  ...entry,
  domainCode: m.api_domain_code,
  parentCode: m.api_parent_code,
  kind: m.api_subfield_kind,
  retired: m.api_retired,
};

export const applicationFieldTexts: FieldTexts<z.infer<typeof applicationField>> = {
  ...entry,
  domainCodes: m.api_domain_codes,
  retired: m.api_retired,
};

export const neighbourTexts: FieldTexts<z.infer<typeof neighbour>> = {
  codeA: m.api_code_a,
  codeB: m.api_code_b,
  weight: m.api_weight,
  reasonZh: m.api_reason_zh,
  reasonEn: m.api_reason_en,
};

export const cityTexts: FieldTexts<z.infer<typeof city>> = {
  code: m.api_code,
  nameZh: m.api_name_zh,
  nameEn: m.api_name_en,
  pinyin: m.api_pinyin,
};

export const termTexts: FieldTexts<z.infer<typeof term>> = {
  ...entry,
  list: m.api_list,
  details: m.api_details,
};

export const unitTexts: FieldTexts<z.infer<typeof unit>> = {
  code: m.api_code,
  symbol: m.api_symbol,
  nameZh: m.api_name_zh,
  nameEn: m.api_name_en,
  aliases: m.api_aliases,
  dimension: m.api_dimension,
  factor: m.api_factor,
  offset: m.api_offset,
};
