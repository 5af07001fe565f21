import type { Generated } from "kysely";
import type { ListingState } from "~/app/domain/listing-state";
import type { ListingSource } from "~/app/domain/scenario";
import type { TrlScale } from "~/app/domain/trl";

/** What the scenarios and achievements tables share. */
export type ListingColumns = {
  id: string;
  no: string | null;
  organisation_id: string | null;
  state: ListingState;
  state_reason: string | null;
  source: ListingSource;
  external_id: string | null;
  domain_proposed_confidence: string | null;
  vocabulary_version: string;
  published_at: string | null;
  valid_until: string | null;
  last_confirmed_at: string | null;
  is_sample: Generated<0 | 1>;
  version: Generated<number>;
  created_by: string;
  created_at: string;
  updated_at: string;
  title: string;
  title_en: Generated<string>;
  summary_en: Generated<string>;
  domain_code: string | null;
  city_code: string | null;
  not_classified: Generated<0 | 1>;
  contact_name: Generated<string>;
  contact_phone: Generated<string>;
  contact_email: Generated<string>;
  trl_scale: TrlScale;
  /** Set on a draft that was deleted: it is in nobody's sight and can be put back. */
  discarded_at: string | null;
  /** The external id it had until then. */
  discarded_external_id: string | null;
};
