import type { Platform } from "~/app/domain/bridge";
import { roundedKm } from "~/app/domain/distance";
import type { Language } from "~/app/domain/person";
import type { PlatformKind, PlatformOffer } from "~/app/domain/platform";
import type { Named, Names } from "../public/names";

export type ShownOffer = { kind: PlatformKind; name: string; from: number; to: number };
/** A platform as it is read, in words of the reader's language. */
export type ShownPlatform = {
  id: string;
  name: string;
  city: string;
  domains: Named[];
  offers: ShownOffer[];
  services: string;
  accreditation: string;
  isSample: boolean;
  /** Rounded; 0 in the same city; null when unknown or not asked for. */
  km: number | null;
};

export function showPlatform(
  platform: Platform,
  names: Names,
  language: Language,
  km: number | null,
): ShownPlatform {
  const { id, services, accreditation, isSample } = platform;
  return {
    id,
    name: nameIn(platform, language),
    city: names.city(platform.cityCode).name,
    domains: platform.domainCodes.map((code) => names.domain(code)),
    offers: showOffers(platform.offers, names),
    services,
    accreditation,
    isSample,
    km: km === null ? null : roundedKm(km),
  };
}

export function showOffers(offers: readonly PlatformOffer[], names: Names): ShownOffer[] {
  return offers.map(({ kind, from, to }) => ({ kind, name: names.term("platform_kind", kind), from, to }));
}

/** Records stay in their language; an English reader gets the English name where there is one. */
export function nameIn({ name, nameEn }: Pick<Platform, "name" | "nameEn">, language: Language): string {
  return language === "en" ? (nameEn ?? name) : name;
}

/** Chinese names by pinyin, English ones by letter. */
export function nameOrder(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(language === "en" ? "en" : "zh-CN-u-co-pinyin").compare;
}
