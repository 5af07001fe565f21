import type { NewApplication } from "~/db/tables/applications";
import type { NewCity } from "~/db/tables/cities";
import type { NewDomain } from "~/db/tables/domains";
import type { NewNeighbour } from "~/db/tables/neighbours";
import type { NewSubfield } from "~/db/tables/subfields";
import type { NewTerm } from "~/db/tables/terms";
import {
  applications,
  cities,
  cityAliases,
  datasetVersion,
  domains,
  industries,
  maturityScales,
  modes,
  neighbours,
  regions,
  stages,
  subfields,
  synonymGroups,
  units,
} from "./datasets";

/** The datasets as the rows that a freshly seeded database holds. */
export type VocabularyRows = {
  cities: NewCity[];
  domains: NewDomain[];
  subfields: NewSubfield[];
  applications: NewApplication[];
  neighbours: NewNeighbour[];
  terms: NewTerm[];
};

export function vocabularyRows(): VocabularyRows {
  return {
    cities: cityRows(),
    domains: domains.map((row) => ({
      ...named(row, row.position, row.version, row.effectiveFrom),
      description_zh: row.descriptionZh,
      description_en: row.descriptionEn,
      grouping: row.grouping,
    })),
    subfields: subfields.map((row, index) => ({
      ...named(row, index + 1, ...sinceOf(row.domainCode)),
      domain_code: row.domainCode,
      parent_code: row.parentCode,
      kind: row.kind,
    })),
    applications: applications.map((row, index) => ({
      ...named(row, index + 1, datasetVersion, FIRST_DAY),
      domain_codes: JSON.stringify(row.domainCodes),
    })),
    neighbours: neighbours.map((row) => ({
      code_a: row.codeA,
      code_b: row.codeB,
      weight: String(row.weight),
      reason_zh: row.reasonZh,
      reason_en: row.reasonEn,
    })),
    terms: termRows(),
  };
}

const FIRST_DAY = domains[0]?.effectiveFrom ?? "2025-01-01";

/** A subfield's version and effective date are those of its domain. */
function sinceOf(domainCode: string): [version: string, effectiveFrom: string] {
  const domain = domains.find((row) => row.code === domainCode);
  return [domain?.version ?? datasetVersion, domain?.effectiveFrom ?? FIRST_DAY];
}

type Named = { code: string; nameZh: string; nameEn: string; synonyms: readonly string[] };

function named(row: Named, position: number, version: string, effectiveFrom: string) {
  return {
    code: row.code,
    name_zh: row.nameZh,
    name_en: row.nameEn,
    description_zh: "",
    description_en: "",
    synonyms: JSON.stringify(row.synonyms),
    position,
    version,
    effective_from: effectiveFrom,
    retired_on: null,
    origin: "policy" as const,
  };
}

function cityRows(): NewCity[] {
  const nowhere = { latitude: null, longitude: null, tile_column: null, tile_row: null };
  const proper = cities.map((row) => ({
    code: row.code,
    name_zh: row.nameZh,
    name_en: row.nameEn,
    pinyin: row.pinyin,
    latitude: String(row.latitude),
    longitude: String(row.longitude),
    tile_column: row.tile.col,
    tile_row: row.tile.row,
    merged_into: null,
  }));
  const others = [...regions, ...cityAliases].map((row) => ({
    code: row.code,
    name_zh: row.nameZh,
    name_en: row.nameEn,
    pinyin: "",
    ...nowhere,
    merged_into: "cityCode" in row ? row.cityCode : null,
  }));
  return [...proper, ...others].map((row, index) => ({ ...row, position: index + 1 }));
}

type Term = Named & { noteZh?: string; noteEn?: string; details?: object };

function terms(list: string, rows: readonly Term[]): NewTerm[] {
  return rows.map((row, index) => ({
    list,
    code: row.code,
    name_zh: row.nameZh,
    name_en: row.nameEn,
    note_zh: row.noteZh ?? "",
    note_en: row.noteEn ?? "",
    synonyms: JSON.stringify(row.synonyms),
    details: JSON.stringify(row.details ?? {}),
    position: index + 1,
  }));
}

/** List names of the `terms` table: those of `ModeList`, and trl, qd13, stage, industry, unit, synonym. */
function termRows(): NewTerm[] {
  const lists = [...new Set(modes.map((mode) => mode.list))];
  const mode = (row: (typeof modes)[number]) => ({ ...row, nameZh: row.zh, nameEn: row.en });
  return [
    ...lists.flatMap((list) => terms(list, modes.filter((row) => row.list === list).map(mode))),
    ...maturityScales.flatMap((scale) =>
      terms(scale.id === "TRL9" ? "trl" : "qd13", scale.levels.map(levelTerm)),
    ),
    ...terms("stage", stages.map(stageTerm)),
    ...terms("industry", industries),
    ...terms("unit", units.map(unitTerm)),
    ...terms("synonym", synonymGroups.map(synonymTerm)),
  ];
}

function levelTerm(level: (typeof maturityScales)[number]["levels"][number]): Term {
  const { nameZh, nameEn, standardZh, standardEn, proofZh, proofEn, trl } = level;
  return {
    ...{ code: String(level.level), nameZh, nameEn, synonyms: [] },
    ...{ noteZh: standardZh, noteEn: standardEn, details: { level: level.level, proofZh, proofEn, trl } },
  };
}

function stageTerm(stage: (typeof stages)[number]): Term {
  const { code, nameZh, nameEn, descriptionZh, descriptionEn, trlMin, trlMax } = stage;
  const details = { trlMin, trlMax };
  return { code, nameZh, nameEn, synonyms: [], noteZh: descriptionZh, noteEn: descriptionEn, details };
}

function unitTerm(unit: (typeof units)[number]): Term {
  const { code, symbol, dimension, factor, offset, nameZh, nameEn, aliases } = unit;
  return {
    code,
    nameZh,
    nameEn,
    synonyms: [symbol, ...aliases],
    details: { symbol, dimension, factor, offset },
  };
}

function synonymTerm(group: (typeof synonymGroups)[number]): Term {
  const shown = group.terms[0] ?? group.code;
  return { code: group.code, nameZh: shown, nameEn: shown, synonyms: group.terms };
}
