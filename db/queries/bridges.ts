import type { Platform } from "~/app/domain/bridge";
import type { Coordinates } from "~/app/domain/distance";
import type { PlatformKind } from "~/app/domain/platform";
import type { Db } from "../connection";
import { byPlatformKind, toOffer } from "./organisation-profiles";

/** `domainCodes`: platforms of any of them. An empty filter means every platform. */
export type PlatformFilter = { domainCodes?: readonly string[]; kind?: PlatformKind; cityCode?: string };

/**
 * The platforms that the public may see: verified at this moment, still platforms, and having said which levels
 * they take on. In no order.
 */
export async function listPlatforms(db: Db, filter: PlatformFilter = {}): Promise<Platform[]> {
  const rows = await publicPlatforms(db, filter)
    .select(["o.id", "o.name", "o.name_en", "o.city_code", "o.is_sample", "p.services", "p.accreditation"])
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const domains = await domainsOf(db, ids);
  const offers = await offersOf(db, ids);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    nameEn: row.name_en,
    cityCode: row.city_code,
    domainCodes: domains.get(row.id) ?? [],
    offers: offers.get(row.id) ?? [],
    services: row.services,
    accreditation: row.accreditation,
    isSample: row.is_sample === 1,
  }));
}

function publicPlatforms(db: Db, { domainCodes, kind, cityCode }: PlatformFilter) {
  let query = db
    .selectFrom("platforms as p")
    .innerJoin("organisations as o", "o.id", "p.organisation_id")
    .where("o.status", "=", "verified")
    .where("o.kind", "=", "platform");
  query = query.where(({ exists, selectFrom }) => {
    const offers = selectFrom("platform_offers as f")
      .select("f.kind")
      .whereRef("f.organisation_id", "=", "p.organisation_id");
    return exists(kind ? offers.where("f.kind", "=", kind) : offers);
  });
  if (cityCode) query = query.where("o.city_code", "=", cityCode);
  if (!domainCodes) return query;
  return query.where(({ exists, selectFrom }) =>
    exists(
      selectFrom("organisation_domains as d")
        .select("d.domain_code")
        .whereRef("d.organisation_id", "=", "p.organisation_id")
        .where("d.domain_code", "in", [...domainCodes]),
    ),
  );
}

async function domainsOf(db: Db, ids: string[]): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom("organisation_domains")
    .selectAll()
    .where("organisation_id", "in", ids)
    .orderBy("position")
    .execute();
  return grouped(rows, (row) => row.domain_code);
}

async function offersOf(db: Db, ids: string[]): Promise<Map<string, Platform["offers"]>> {
  const rows = await db
    .selectFrom("platform_offers")
    .selectAll()
    .where("organisation_id", "in", ids)
    .execute();
  const offers = grouped(rows, toOffer);
  for (const list of offers.values()) list.sort(byPlatformKind);
  return offers;
}

function grouped<R extends { organisation_id: string }, T>(rows: R[], read: (row: R) => T): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.organisation_id) ?? [];
    group.push(read(row));
    groups.set(row.organisation_id, group);
  }
  return groups;
}

/** Where the cities lie, by code; a merged city lies where the one it went into does, 省级 and 省外 lie nowhere. */
export async function listCityCoordinates(db: Db): Promise<Map<string, Coordinates>> {
  const rows = await db
    .selectFrom("cities as c")
    .leftJoin("cities as whole", "whole.code", "c.merged_into")
    .select(["c.code", "c.latitude", "c.longitude"])
    .select(["whole.latitude as wholeLatitude", "whole.longitude as wholeLongitude"])
    .execute();
  return new Map(
    rows.flatMap((row): [string, Coordinates][] => {
      const [latitude, longitude] = [row.latitude ?? row.wholeLatitude, row.longitude ?? row.wholeLongitude];
      if (latitude === null || longitude === null) return [];
      return [[row.code, { latitude: Number(latitude), longitude: Number(longitude) }]];
    }),
  );
}

/** The city of each achievement, or its owner's where it names none; one without either is left out. */
export async function listAchievementCities(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("achievements as a")
    .leftJoin("organisations as o", "o.id", "a.organisation_id")
    .select(["a.id", "a.city_code", "o.city_code as ownerCity"])
    .where("a.id", "in", [...ids])
    .execute();
  return new Map(
    rows.flatMap((row): [string, string][] => {
      const city = row.city_code ?? row.ownerCity;
      return city === null ? [] : [[row.id, city]];
    }),
  );
}
