import type {
  AchievementClass,
  AchievementStage,
  ApplicationCase,
  Comparison,
  IpKind,
  IpStatus,
  MaturityEvidence,
  Metric,
  TransferState,
} from "~/app/domain/achievement";
import type { Indicator } from "~/app/domain/indicator";
import type { ListingState } from "~/app/domain/listing-state";
import type { OrganisationKind, OrganisationSize, OrganisationStatus } from "~/app/domain/organisation";
import type { PlatformKind } from "~/app/domain/platform";
import type { IpTerms, OpportunityKind, ScenarioClass, TechRequirement } from "~/app/domain/scenario";
import type { ScenarioStage } from "~/app/domain/trl";

/** An invented organisation. `flags` are what it declares; `contact` is the person its records name. */
export type SampleOrganisation = {
  key: string;
  name: string;
  nameEn: string;
  kind: OrganisationKind;
  cityCode: string;
  size: OrganisationSize | null;
  flags: readonly ("high_tech" | "specialised" | "little_giant")[];
  intro: string;
  contact: string;
  /** The domains of its records when left out. */
  domains?: readonly string[];
  /** Only for platforms. */
  platform?: SamplePlatform;
  /** Verified when left out. */
  status?: OrganisationStatus;
  statusNote?: string;
};

/** What a platform offers, each kind with the TRL it takes on and leaves with; the suggested ones when left out. */
export type SamplePlatform = {
  offers: readonly (readonly [PlatformKind] | readonly [PlatformKind, number, number])[];
  services: string;
  accreditation?: string;
};

/** What an operator wrote beside a field when returning a record. */
export type SampleComment = { field: string; text: string };

type SampleListing = {
  key: string;
  /** Key of the owning organisation. */
  organisation: string;
  /** Published when left out. */
  state?: ListingState;
  /** Why it was rejected, paused or withdrawn. */
  reason?: string;
  comments?: readonly SampleComment[];
  title: string;
  titleEn?: string;
  summaryEn?: string;
  subfields: readonly string[];
  applications: readonly string[];
  /** The organisation's city when left out. */
  city?: string;
};

export type SampleScenario = SampleListing & {
  oneLine: string;
  domain: string;
  chains: readonly string[];
  class: ScenarioClass;
  stage: ScenarioStage;
  /** The stage's suggested window when left out. */
  trl?: readonly [number, number];
  kind: OpportunityKind;
  anonymous?: boolean;
  site: string;
  conditions: string;
  problem: string;
  current: string;
  scope: string;
  requirements: readonly TechRequirement[];
  indicators: readonly Indicator[];
  resources: readonly string[];
  resourcesText: string;
  cooperation: readonly string[];
  ip: IpTerms;
  ipText?: string;
  /** 万元. */
  budget?: readonly [string, string];
  /** 万元 towards a trial's cost. */
  trialFunding?: string;
  responders?: readonly string[];
  respondersText?: string;
  decision: string;
  /** Days counted from the day of seeding, so that a sample never ages by itself. */
  days: { close: number; start: number; needBy: number };
  months: number;
};

/** How an achievement answers a scenario; a test holds every sample to its word. */
export type SampleFit = "meets" | "misses_indicator" | "below_window" | "partly_unknown";

export type SampleRight = { kind: IpKind; year: number; status: IpStatus };

export type SampleAchievement = SampleListing & {
  answers: readonly { scenario: string; fit: SampleFit }[];
  /** "import": taken from a list; only such a record may lack a domain or a maturity. */
  source?: "import";
  /** Confidence (0–1) of a domain that was proposed from the text. */
  proposedWith?: number;
  transferState?: TransferState;
  keywords: readonly string[];
  class: AchievementClass;
  origin?: string;
  form: string;
  level?: string;
  stage: AchievementStage;
  trl: number | null;
  evidence: readonly MaturityEvidence[];
  domain: string | null;
  summary: string;
  innovations: readonly string[];
  metrics: readonly Metric[];
  comparisons: readonly Comparison[];
  usableIn: string;
  cases: readonly ApplicationCase[];
  benefits: string;
  rights: readonly SampleRight[];
  transfer: readonly string[];
  pricing: string;
  /** 万元; to be negotiated when left out. */
  price?: string;
  /** Left out: no trial before transfer. */
  trial?: { months: number; conditions: string };
  ethicsNo?: string;
  /** Other units that took part, after the owner. */
  partners?: readonly string[];
  people: readonly string[];
  /** First and last month of the work, YYYY-MM. */
  period: readonly [string, string];
};
