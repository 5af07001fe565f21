/**
 * What an index holds of a record: public fields only. Contacts, drafts and fields of a higher
 * disclosure level never enter (architecture: "drafts and non-public fields never enter it").
 * Instants and days are ISO-8601 UTC text; decimals are text; absent values are null, never a default.
 */
type CommonDocument = {
  id: string;
  /** The number people see, e.g. SD-370200-AI-2026-0001. */
  no: string;
  title: string;
  oneLine: string | null;
  /** The long text, paragraphs joined by line breaks. */
  body: string;
  keywords: string[];
  /** Words carried by its domain, subfields and applications: Chinese, English, synonyms. */
  vocabulary: string[];
  domainCode: string | null;
  /** True when the domain was proposed by the importer and nobody has confirmed it. */
  domainProposed: boolean;
  subfieldCodes: string[];
  applicationTags: string[];
  cityCode: string | null;
  orgKind: string | null;
  /** Null when the owner stays anonymous. */
  orgName: string | null;
  /** Cooperation modes (scenario) or transfer modes (achievement). */
  modes: string[];
  publishedAt: string;
  validUntil: string | null;
  publicState: string;
  updatedAt: string;
};

export type DocumentIndicator = {
  name: string;
  operator: ">=" | "<=" | "=" | "range";
  value: string;
  /** Upper end, for `range` only. */
  valueMax: string | null;
  unit: string;
  must: boolean;
};

export type DocumentMetric = { name: string; value: string; unit: string };

export type ScenarioDocument = CommonDocument & {
  kind: "scenario";
  stage: string | null;
  /** TRL 1–9, both ends of the window included. */
  trlMin: number | null;
  trlTarget: number | null;
  responsesClose: string | null;
  needBy: string | null;
  smeOnly: boolean;
  provinceOnly: boolean;
  indicators: DocumentIndicator[];
};

export type AchievementDocument = CommonDocument & {
  kind: "achievement";
  trl: number | null;
  /** True when a file or appraisal stands behind the level. */
  trlHasEvidence: boolean;
  trialOk: boolean | null;
  transferState: string | null;
  metrics: DocumentMetric[];
  ipKinds: string[];
};

export type SearchDocument = ScenarioDocument | AchievementDocument;
