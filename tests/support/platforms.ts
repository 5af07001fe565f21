import type { OrganisationStatus } from "~/app/domain/organisation";
import type { Actor } from "~/app/domain/person";
import { type PlatformOffer, SUGGESTED_RANGE } from "~/app/domain/platform";
import { replaceProfile } from "~/db/queries/organisation-profiles";
import { inTransaction } from "~/db/transaction";
import { newOrganisation } from "./people";

export type PlatformSetup = {
  name?: string;
  nameEn?: string | null;
  cityCode?: string;
  domainCodes?: string[];
  offers?: PlatformOffer[];
  status?: OrganisationStatus;
};

export const PILOT: PlatformOffer = { kind: "pilot", ...SUGGESTED_RANGE.pilot };

/** A platform that says what it does; verified unless told otherwise. */
export async function newPlatform(setup: PlatformSetup = {}): Promise<{ id: string; owner: Actor }> {
  const { name = "青岛澜砺中试基地", nameEn = null, cityCode = "370200" } = setup;
  const platform = await newOrganisation({ kind: "platform", name, nameEn, cityCode });
  await inTransaction(async (trx) => {
    await replaceProfile(trx, platform.id, {
      domainCodes: setup.domainCodes ?? ["ROBOT"],
      platform: { offers: setup.offers ?? [PILOT], services: "小批试制线两条", accreditation: "" },
    });
    if (setup.status)
      await trx
        .updateTable("organisations")
        .set({ status: setup.status, status_note: "材料失效" })
        .where("id", "=", platform.id)
        .execute();
  });
  return platform;
}
