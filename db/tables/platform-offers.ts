import type { Insertable, Selectable } from "kysely";
import type { PlatformKind } from "~/app/domain/platform";

export type PlatformOfferTable = {
  organisation_id: string;
  kind: PlatformKind;
  trl_from: number;
  trl_to: number;
};
export type PlatformOfferRow = Selectable<PlatformOfferTable>;
export type NewPlatformOffer = Insertable<PlatformOfferTable>;
