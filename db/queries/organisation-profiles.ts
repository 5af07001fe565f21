import {
  EMPTY_PROFILE,
  type OrganisationProfile,
  PLATFORM_KINDS,
  type PlatformOffer,
} from "~/app/domain/platform";
import type { Db } from "../connection";
import type { PlatformOfferRow } from "../tables/platform-offers";
import type { Trx } from "../transaction";

export function toOffer(row: PlatformOfferRow): PlatformOffer {
  return { kind: row.kind, from: row.trl_from, to: row.trl_to };
}

/** An achievement meets the kinds in this order; the table has none. */
export function byPlatformKind(a: PlatformOffer, b: PlatformOffer): number {
  return PLATFORM_KINDS.indexOf(a.kind) - PLATFORM_KINDS.indexOf(b.kind);
}

/** What an organisation says of its work; an empty profile for one that has said nothing, or is not there. */
export async function findProfile(db: Db, organisationId: string): Promise<OrganisationProfile> {
  const domains = await db
    .selectFrom("organisation_domains")
    .select("domain_code")
    .where("organisation_id", "=", organisationId)
    .orderBy("position")
    .execute();
  const domainCodes = domains.map((row) => row.domain_code);
  const platform = await db
    .selectFrom("platforms")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  if (!platform) return { ...EMPTY_PROFILE, domainCodes };
  const offers = await db
    .selectFrom("platform_offers")
    .selectAll()
    .where("organisation_id", "=", organisationId)
    .execute();
  const { services, accreditation } = platform;
  return {
    domainCodes,
    platform: { offers: offers.map(toOffer).sort(byPlatformKind), services, accreditation },
  };
}

/** Writes a settled profile in place of the one before it. Throws on an unknown domain or an impossible range. */
export async function replaceProfile(
  trx: Trx,
  organisationId: string,
  profile: OrganisationProfile,
): Promise<void> {
  await trx.deleteFrom("organisation_domains").where("organisation_id", "=", organisationId).execute();
  // Its offers go with it.
  await trx.deleteFrom("platforms").where("organisation_id", "=", organisationId).execute();
  const id = { organisation_id: organisationId };
  const domains = profile.domainCodes.map((domain_code, position) => ({ ...id, domain_code, position }));
  if (domains.length > 0) await trx.insertInto("organisation_domains").values(domains).execute();
  if (!profile.platform) return;
  const { services, accreditation } = profile.platform;
  await trx
    .insertInto("platforms")
    .values({ ...id, services, accreditation })
    .execute();
  const offers = profile.platform.offers.map(({ kind, from, to }) => ({
    ...id,
    kind,
    trl_from: from,
    trl_to: to,
  }));
  if (offers.length > 0) await trx.insertInto("platform_offers").values(offers).execute();
}
