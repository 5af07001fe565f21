import type { Platform } from "~/app/domain/bridge";
import { byDistance, type DistanceTo, distancesFrom } from "~/app/domain/distance";
import type { Language } from "~/app/domain/person";
import { PLATFORM_KINDS } from "~/app/domain/platform";
import { nameOf } from "~/app/domain/vocabulary";
import { database } from "~/db/connection";
import { listCityCoordinates, listPlatforms } from "~/db/queries/bridges";
import { loadVocabulary } from "~/db/queries/vocabulary";
import { namesIn } from "../public/names";
import { type PlatformQuery, readPlatformQuery, writePlatformQuery } from "./platform-query";
import { nameIn, nameOrder, showPlatform } from "./show-platform";

const PAGE_SIZE = 20;

/** The public list of verified platforms that an address asks for: by name, or the nearest to a city first. */
export async function listBridges(params: URLSearchParams, language: Language) {
  const vocabulary = await loadVocabulary(database());
  const names = namesIn(vocabulary, language);
  const query = readPlatformQuery(params, vocabulary);
  const places = query.from ? await listCityCoordinates(database()) : new Map();
  const distanceTo = distancesFrom(places, query.from);
  const platforms = inOrder(await platformsFor(query), distanceTo, language);
  const pages = Math.max(1, Math.ceil(platforms.length / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const pageHref = (wanted: number) => writePlatformQuery({ ...query, page: wanted }) || "?";
  const option = (entry: { code: string; nameZh: string; nameEn: string }) => ({
    value: entry.code,
    label: nameOf(entry, language),
  });
  return {
    query,
    total: platforms.length,
    platforms: platforms
      .slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
      .map((platform) => showPlatform(platform, names, language, distanceTo(platform.cityCode))),
    from: query.from ? names.city(query.from).name : null,
    choices: {
      domains: vocabulary.domains.map(option),
      kinds: PLATFORM_KINDS.map((kind) => ({ value: kind, label: names.term("platform_kind", kind) })),
      cities: vocabulary.cities.map(option),
      /** Nearness can only be measured from a place on the map. */
      places: vocabulary.cities.filter((city) => city.tile !== null).map(option),
    },
    page,
    pages,
    previous: page > 1 ? pageHref(page - 1) : null,
    next: page < pages ? pageHref(page + 1) : null,
  };
}
export type BridgeList = Awaited<ReturnType<typeof listBridges>>;

function platformsFor({ domain, kind, city }: PlatformQuery): Promise<Platform[]> {
  return listPlatforms(database(), {
    ...(domain && { domainCodes: [domain] }),
    ...(kind && { kind }),
    ...(city && { cityCode: city }),
  });
}

function inOrder(platforms: Platform[], distanceTo: DistanceTo, language: Language): Platform[] {
  const compareNames = nameOrder(language);
  return [...platforms].sort(
    (a, b) =>
      byDistance(distanceTo(a.cityCode), distanceTo(b.cityCode)) ||
      compareNames(nameIn(a, language), nameIn(b, language)) ||
      (a.id < b.id ? -1 : 1),
  );
}
