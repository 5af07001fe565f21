import type { AchievementContent } from "./achievement";
import type { FieldProblem } from "./refusal";
import type { Contact, ScenarioContent } from "./scenario";

/** Limits shared by forms, import and samples. Lengths are in characters. */
export const LIMITS = {
  title: 80,
  oneLine: 120,
  problemMin: 50,
  problem: 1000,
  summary: 2000,
  text: 2000,
  shortText: 200,
  innovation: 50,
  innovations: 3,
  rows: 30,
} as const;

/**
 * One line of the "ready" checklist: `when` says whether submission or publication waits for it, `lack` what is
 * wrong with it when that is more than being empty.
 */
export type ChecklistItem = { field: string; done: boolean; when: "submit" | "publish"; lack?: Lack };
type Lack = Omit<FieldProblem, "field">;

const filled = (text: string) => text.trim() !== "";
const item = (field: string, done: boolean, when: ChecklistItem["when"], lack?: Lack): ChecklistItem => ({
  field,
  done,
  when,
  lack: done ? undefined : lack,
});

const DECLARATION: Lack = { code: "declaration_missing" };

/** A name and one way to reach it. */
function contactItem({ name, phone, email }: Contact): ChecklistItem {
  return item("contact", filled(name) && filled(phone + email), "submit", { code: "contact_incomplete" });
}

/** The problem in 50–1000 characters. */
function problemItem(problem: string): ChecklistItem {
  const actual = [...problem.trim()].length;
  if (actual > LIMITS.problem)
    return item("problem", false, "submit", {
      code: "too_long",
      params: { maximum: LIMITS.problem, actual },
    });
  const short = { code: "too_short", params: { minimum: LIMITS.problemMin } };
  return item("problem", actual >= LIMITS.problemMin, "submit", actual > 0 ? short : undefined);
}

/** A figure can be compared only once it has a name and a value; drafts may keep half of one. */
const isWhole = (row: { name: string; value: string }) => filled(row.name) && filled(row.value);

/**
 * The X list is open (policy 三(二), 等): its families may have no subfield in the vocabulary yet,
 * so a record of theirs may be published without one.
 */
function namesSubfield(content: { domainCode: string | null; subfieldCodes: string[] }): boolean {
  return content.subfieldCodes.length > 0 || (content.domainCode?.startsWith("X-") ?? false);
}

/** What a scenario still lacks: domain reference 6.1, marks R (to submit) and P (to publish). */
export function scenarioChecklist(content: ScenarioContent): ChecklistItem[] {
  return [
    item("title", filled(content.title), "submit"),
    item("domainCode", content.domainCode !== null, "submit"),
    item("opportunityKind", content.opportunityKind !== null, "submit"),
    item("cityCode", content.cityCode !== null, "submit"),
    problemItem(content.problem),
    item(
      "requirements",
      content.requirements.some((row) => filled(row.text)),
      "submit",
    ),
    contactItem(content.contact),
    item("notClassified", content.notClassified, "submit", DECLARATION),
    item("oneLine", filled(content.oneLine), "publish"),
    item("subfieldCodes", namesSubfield(content), "publish"),
    item("scenarioClass", content.scenarioClass !== null, "publish"),
    item("stage", content.stage !== null, "publish"),
    item("site", filled(content.site), "publish"),
    item("siteConditions", filled(content.siteConditions), "publish"),
    item("scopeOfWork", filled(content.scopeOfWork), "publish"),
    item(
      "indicators",
      content.indicators.some((row) => row.must) && content.indicators.every(isWhole),
      "publish",
      content.indicators.length > 0 ? { code: "indicators_incomplete" } : undefined,
    ),
    item("trl", content.trlMin !== null && content.trlTarget !== null, "publish"),
    item("resources", content.resourceCodes.length > 0 || filled(content.resourcesText), "publish"),
    item("cooperationModes", content.cooperationModes.length > 0, "publish"),
    item("ipTerms", content.ipTerms !== null, "publish"),
    item("needBy", content.needBy !== null, "publish"),
    item("responsesClose", content.responsesClose !== null, "publish"),
  ];
}

/** Domains whose work needs an ethics statement (policy 四(六)4: artificial intelligence, life science). */
export const ETHICS_DOMAINS = ["AI", "LIFE"];

/** What an achievement still lacks: domain reference 6.2, marks R and P. */
export function achievementChecklist(content: AchievementContent): ChecklistItem[] {
  const ethicsNeeded = content.domainCode !== null && ETHICS_DOMAINS.includes(content.domainCode);
  return [
    item("title", filled(content.title), "submit"),
    item("keywords", content.keywords.some(filled), "submit"),
    item("achievementClass", content.achievementClass !== null, "submit"),
    item("domainCode", content.domainCode !== null, "submit"),
    item("summary", filled(content.summary), "submit"),
    item("titleClear", content.titleClear, "submit", DECLARATION),
    contactItem(content.contact),
    item("notClassified", content.notClassified, "submit", DECLARATION),
    item("people", content.people.some(filled), "publish"),
    item("form", content.form !== null, "publish"),
    item("stage", content.stage !== null, "publish"),
    item("trl", content.trlLevel !== null, "publish"),
    item("subfieldCodes", namesSubfield(content), "publish"),
    item("innovations", content.innovations.some(filled), "publish"),
    item("metrics", content.metrics.length > 0 && content.metrics.every(isWhole), "publish"),
    item("usableIn", filled(content.usableIn) || content.applicationCodes.length > 0, "publish"),
    item("ip", content.ip.length > 0, "publish"),
    item("transferModes", content.transferModes.length > 0, "publish"),
    item("trialTerms", !content.trialOk || content.trialMonths !== null, "publish"),
    ...(ethicsNeeded ? [item("ethicsOk", content.ethicsOk, "publish", DECLARATION)] : []),
  ];
}

/** The open checklist items of one kind as field problems, for a refusal. */
export function missingFields(checklist: ChecklistItem[], when: "submit" | "publish"): FieldProblem[] {
  return checklist
    .filter((line) => !line.done && (when === "publish" || line.when === "submit"))
    .map((line) => ({ field: line.field, ...(line.lack ?? { code: "required" }) }));
}
