import type {
  ApplicationField,
  City,
  Domain,
  ListTerm,
  Neighbour,
  Subfield,
  Vocabulary,
  VocabularyTerm,
} from "~/app/domain/vocabulary";
import type { Db } from "../connection";
import { forgetSingleton, singleton } from "../singleton";

type NamedRow = {
  code: string;
  name_zh: string;
  name_en: string;
  description_zh: string;
  description_en: string;
  synonyms: string;
  position: number;
  retired_on: string | null;
};

function toTerm(row: NamedRow): VocabularyTerm {
  return {
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    descriptionZh: row.description_zh,
    descriptionEn: row.description_en,
    synonyms: JSON.parse(row.synonyms),
    position: row.position,
    retired: row.retired_on !== null,
  };
}

/** The 8+X domains in the policy's order, the eight first. */
export async function listDomains(db: Db): Promise<Domain[]> {
  const rows = await db.selectFrom("domains").selectAll().orderBy("position").execute();
  return rows.map((row) => ({ ...toTerm(row), grouping: row.grouping }));
}

export async function listSubfields(db: Db): Promise<Subfield[]> {
  const rows = await db.selectFrom("subfields").selectAll().orderBy("position").execute();
  return rows.map((row) => ({
    ...toTerm(row),
    domainCode: row.domain_code,
    parentCode: row.parent_code,
    kind: row.kind,
  }));
}

export async function listApplications(db: Db): Promise<ApplicationField[]> {
  const rows = await db.selectFrom("applications").selectAll().orderBy("position").execute();
  return rows.map((row) => ({ ...toTerm(row), domainCodes: JSON.parse(row.domain_codes) }));
}

export async function listNeighbours(db: Db): Promise<Neighbour[]> {
  const rows = await db.selectFrom("neighbours").selectAll().orderBy("code_a").orderBy("code_b").execute();
  return rows.map((row) => ({
    codeA: row.code_a,
    codeB: row.code_b,
    weight: Number(row.weight),
    reasonZh: row.reason_zh,
    reasonEn: row.reason_en,
  }));
}

/** The 16 cities, 省级 and 省外; codes merged into another city are left out. */
export async function listCities(db: Db): Promise<City[]> {
  const rows = await db
    .selectFrom("cities")
    .selectAll()
    .where("merged_into", "is", null)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    code: row.code,
    nameZh: row.name_zh,
    nameEn: row.name_en,
    pinyin: row.pinyin,
    tile:
      row.tile_column === null || row.tile_row === null
        ? null
        : { column: row.tile_column, row: row.tile_row },
    position: row.position,
  }));
}

/** The code a city was merged into (莱芜 → 济南), or null when the code is no merged one. */
export async function findMergedCity(db: Db, code: string): Promise<string | null> {
  const row = await db.selectFrom("cities").select("merged_into").where("code", "=", code).executeTakeFirst();
  return row?.merged_into ?? null;
}

export async function listTerms(db: Db): Promise<ListTerm[]> {
  const rows = await db.selectFrom("terms").selectAll().orderBy("list").orderBy("position").execute();
  return rows.map((row) => ({
    ...toTerm({ ...row, description_zh: row.note_zh, description_en: row.note_en, retired_on: null }),
    list: row.list,
    details: JSON.parse(row.details),
  }));
}

const CACHE = "vocabulary";

/** The whole vocabulary, read once per process; `forgetVocabulary` after a change. */
export function loadVocabulary(db: Db): Promise<Vocabulary> {
  return singleton(CACHE, () => readVocabulary(db));
}

export function forgetVocabulary(): void {
  forgetSingleton(CACHE);
}

/** The whole vocabulary as it stands in this database. */
export async function readVocabulary(db: Db): Promise<Vocabulary> {
  const domains = await listDomains(db);
  const newest = await db
    .selectFrom("domains")
    .select((eb) => eb.fn.max("version").as("version"))
    .executeTakeFirst();
  return {
    version: newest?.version ?? "",
    domains,
    subfields: await listSubfields(db),
    applications: await listApplications(db),
    neighbours: await listNeighbours(db),
    cities: await listCities(db),
    terms: await listTerms(db),
  };
}
