import { z } from "zod";
import { PUBLIC_STATES } from "~/app/domain/listing-state";
import { ORGANISATION_KINDS } from "~/app/domain/organisation";
import { SCENARIO_STAGES } from "~/app/domain/trl";
import { UNKNOWN } from "~/search/engine";

export const DEFAULT_LIMIT = 20;
export const LARGEST_LIMIT = 100;

const MOST_VALUES = 30;
const several = <T extends z.ZodType>(value: T) => z.array(value).max(MOST_VALUES).optional();
/** The vocabulary grows while the site runs, so its codes are checked against it and not listed here. */
const codes = several(z.string().regex(/^[\w-]{1,40}$/, "Not a vocabulary code"));
const levels = ["1", "2", "3", "4", "5", "6", "7", "8", "9", UNKNOWN] as const;

const paging = {
  limit: z.coerce.number().int().min(1).max(LARGEST_LIMIT).default(DEFAULT_LIMIT),
  cursor: z.string().max(300).optional(),
};
const updatedSince = z.iso.datetime({ offset: true }).optional();

/** The filters of the public lists under the names they have in the pages' addresses. */
const listingFilters = {
  q: z.string().max(200).optional(),
  domain: codes,
  subfield: codes,
  application: codes,
  city: codes,
  mode: codes,
  orgKind: several(z.enum([...ORGANISATION_KINDS, UNKNOWN])),
  trl: several(z.enum(levels)),
};
const listingWalk = { state: several(z.enum(PUBLIC_STATES)), updatedSince, ...paging };

export const scenarioParameters = z.strictObject({
  ...listingFilters,
  stage: several(z.enum([...SCENARIO_STAGES, UNKNOWN])),
  ...listingWalk,
});

export const achievementParameters = z.strictObject({ ...listingFilters, ...listingWalk });

export const organisationParameters = z.strictObject({
  orgKind: several(z.enum(ORGANISATION_KINDS)),
  city: codes,
  updatedSince,
  ...paging,
});

export const LANGUAGE_PARAMETER = z.enum(["zh-CN", "en"]).default("en");
export const descriptionParameters = z.strictObject({ lang: LANGUAGE_PARAMETER });

export const noParameters = z.strictObject({});

export type ListingParameters = z.infer<typeof achievementParameters> &
  Partial<Pick<z.infer<typeof scenarioParameters>, "stage">>;
export type OrganisationParameters = z.infer<typeof organisationParameters>;
