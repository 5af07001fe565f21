import { m } from "~/app/locales/messages/messages";
import type { listingFields } from "../schemas/listing";
import type { FieldTexts } from "./text";

export const listingTexts: Omit<FieldTexts<typeof listingFields>, "title" | "no"> = {
  url: m.api_url,
  state: m.api_state,
  isSample: m.api_is_sample,
  titleEn: m.field_title_en,
  summaryEn: m.field_summary_en,
  domain: m.field_domain,
  domainProposed: m.api_domain_proposed,
  subfields: m.field_subfields,
  applications: m.field_applications,
  city: m.field_city,
  organisation: m.api_publisher,
  organisationKind: m.api_organisation_kind,
  trlScale: m.api_trl_scale,
  attachments: m.files_api_attachments,
  publishedAt: m.api_published_at,
  validUntil: m.field_valid_until,
  updatedAt: m.api_updated_at,
};
