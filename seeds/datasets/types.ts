/**
 * Row shapes of the vocabulary datasets. Codes are stable: records store them, so a
 * row may be renamed or extended but its code is never given to something else.
 * The position of a row is its place in its array unless the row says otherwise.
 */

/** `eight`: a domain to be developed first. `x`: a family of the open X list. */
export type DomainGrouping = "eight" | "x";

export interface DomainRow {
  readonly code: string;
  readonly grouping: DomainGrouping;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly descriptionZh: string;
  readonly descriptionEn: string;
  readonly synonyms: readonly string[];
  readonly position: number;
  /** The dataset version in which the row was last changed. */
  readonly version: string;
  /** ISO date from which records may be filed under this row. */
  readonly effectiveFrom: string;
}

export type SubfieldKind = "direction" | "technology" | "product";

/** Version and effective date are those of the domain a subfield belongs to. */
export interface SubfieldRow {
  readonly code: string;
  readonly domainCode: string;
  /** The direction or technology it belongs to; null where the policy leaves that open. */
  readonly parentCode: string | null;
  readonly kind: SubfieldKind;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly synonyms: readonly string[];
}

export interface ApplicationRow {
  readonly code: string;
  /** Domains whose paragraph of the policy names this field; empty for the programme-wide ones. */
  readonly domainCodes: readonly string[];
  readonly nameZh: string;
  readonly nameEn: string;
  readonly synonyms: readonly string[];
}

/** An undirected relation between two domains, two subfields or one of each. */
export interface NeighbourRow {
  readonly codeA: string;
  readonly codeB: string;
  /** 0 (unrelated) to 1 (the same), both excluded. */
  readonly weight: number;
  readonly reasonZh: string;
  readonly reasonEn: string;
}

export interface CityRow {
  /** GB/T 2260 code of the prefecture-level city. */
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly pinyin: string;
  /** Degrees north and east of the city seat, to about a kilometre. */
  readonly latitude: number;
  readonly longitude: number;
  /** Cell on the tile map of the province, counted from the north-west corner. */
  readonly tile: { readonly col: number; readonly row: number };
}

/** A value of the city field that is no city: the province as a whole, or elsewhere. */
export interface RegionRow {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly synonyms: readonly string[];
}

/** A code or name that is accepted on import and stored as another city. */
export interface CityAliasRow {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly cityCode: string;
}

export interface MaturityLevelRow {
  readonly level: number;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly standardZh: string;
  readonly standardEn: string;
  readonly proofZh: string;
  readonly proofEn: string;
  /** The TRL (1–9) it lines up with; null above the end of the TRL scale. */
  readonly trl: number | null;
}

export interface MaturityScaleRow {
  readonly id: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly levels: readonly MaturityLevelRow[];
}

export interface StageRow {
  readonly code: "early_validation" | "integration_trial" | "full_rollout";
  readonly nameZh: string;
  readonly nameEn: string;
  readonly descriptionZh: string;
  readonly descriptionEn: string;
  /** Suggested TRL window, both ends included. */
  readonly trlMin: number;
  readonly trlMax: number;
}

export type ModeList =
  | "cooperation_mode"
  | "transfer_mode"
  | "trading_mode"
  | "trading_method"
  | "licence_kind"
  | "trial_licence_kind"
  | "pricing_method"
  | "payment_variant"
  | "scenario_class"
  | "national_scenario_class"
  | "opportunity_kind"
  | "ip_terms"
  | "achievement_class"
  | "achievement_form"
  | "achievement_stage"
  | "achievement_origin"
  | "level_claim"
  | "ip_kind"
  | "ip_status"
  | "resource_kind"
  | "responder_condition"
  | "organisation_kind"
  | "platform_kind";

/** One choice of a short list; unique by list and code. */
export interface ModeRow {
  readonly list: ModeList;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly synonyms: readonly string[];
}

export interface IndustryRow {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly synonyms: readonly string[];
}

/**
 * A unit an indicator may be given in: base value = value × factor + offset.
 * Only units of one dimension compare; the first unit with factor 1 is its base.
 */
export interface UnitRow {
  readonly code: string;
  readonly symbol: string;
  readonly dimension: string;
  /** Decimal text, so that no precision is lost on the way. */
  readonly factor: string;
  /** Decimal text; not "0" only for absolute temperatures. */
  readonly offset: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** Other spellings, case-sensitive (mW is not MW); unique over all units. */
  readonly aliases: readonly string[];
}

/** Words that mean the same in a search; the first is the one shown. */
export interface SynonymGroupRow {
  readonly code: string;
  readonly terms: readonly string[];
}
