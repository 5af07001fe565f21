import { z } from "zod";
import { decimalText } from "./values";

const entry = {
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  descriptionZh: z.string(),
  descriptionEn: z.string(),
  synonyms: z.array(z.string()),
};

export const domain = z.strictObject({ ...entry, grouping: z.enum(["eight", "x"]), retired: z.boolean() });

export const subfield = z.strictObject({
  ...entry,
  domainCode: z.string(),
  parentCode: z.string().nullable(),
  kind: z.enum(["direction", "technology", "product"]),
  retired: z.boolean(),
});

export const applicationField = z.strictObject({
  ...entry,
  domainCodes: z.array(z.string()),
  retired: z.boolean(),
});

export const neighbour = z.strictObject({
  codeA: z.string(),
  codeB: z.string(),
  weight: z.number().gt(0).lt(1),
  reasonZh: z.string(),
  reasonEn: z.string(),
});

export const city = z.strictObject({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  pinyin: z.string(),
});

export const term = z.strictObject({
  ...entry,
  list: z.string(),
  details: z.record(z.string(), z.unknown()),
});

export const unit = z.strictObject({
  code: z.string(),
  symbol: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  aliases: z.array(z.string()),
  dimension: z.string(),
  factor: decimalText,
  offset: decimalText,
});

export const vocabulary = z.strictObject({
  version: z.string(),
  domains: z.array(domain),
  subfields: z.array(subfield),
  applications: z.array(applicationField),
  neighbours: z.array(neighbour),
  cities: z.array(city),
  terms: z.array(term),
  units: z.array(unit),
});
export type ApiVocabulary = z.infer<typeof vocabulary>;
