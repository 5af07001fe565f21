import { z } from "zod";
import { PUBLIC_STATES } from "~/app/domain/listing-state";
import { TRL_SCALES } from "~/app/domain/trl";
import { attachment } from "./attachment";
import { instantText, named, publisher } from "./values";

/** What a scenario and an achievement answer alike. */
export const listingFields = {
  no: z.string(),
  url: z.url(),
  state: z.enum(PUBLIC_STATES),
  isSample: z.boolean(),
  title: z.string(),
  titleEn: z.string(),
  summaryEn: z.string(),
  domain: named.nullable(),
  domainProposed: z.boolean(),
  subfields: z.array(named),
  applications: z.array(named),
  city: named.nullable(),
  organisation: publisher.nullable(),
  organisationKind: named.nullable(),
  trlScale: z.enum(TRL_SCALES),
  attachments: z.array(attachment),
  publishedAt: instantText,
  validUntil: instantText.nullable(),
  updatedAt: instantText,
};
