import {
  ACHIEVEMENT_CLASSES,
  ACHIEVEMENT_STAGES,
  type AchievementContent,
  IP_KINDS,
  IP_STATUSES,
  type IpRight,
  type MaturityEvidence,
} from "../achievement";
import type { Answers } from "../form-state";
import { LIMITS } from "../readiness";
import type { FormChoices } from "./choices";
import { readMetric } from "./figures";
import { FormReader, type RowReader } from "./reader";
import type { FormReading } from "./scenario-form";
import { readContact, readDomain } from "./shared";

/** Marks that part keywords, as people type them. */
const KEYWORD_MARKS = /[、,，;；\n]/;

/** Reads an achievement's form; see `readScenarioForm`. */
export function readAchievementForm(
  answers: Answers,
  choices: FormChoices,
  before: AchievementContent,
): FormReading<AchievementContent> {
  const form = new FormReader(answers);
  const content: AchievementContent = {
    ...before,
    ...readIdentity(form, choices),
    ...readSubstance(form, choices),
    ...readProof(form, choices),
    ...readTransfer(form, choices),
    contact: readContact(form),
    notClassified: form.flag("notClassified"),
    ethicsOk: form.flag("ethicsOk"),
    ethicsApprovalNo: form.text("ethicsApprovalNo"),
  };
  if (content.startMonth !== null && content.endMonth !== null && content.startMonth > content.endMonth)
    form.report("endMonth", "end_before_start");
  return { content, problems: form.problems };
}

function readIdentity(form: FormReader, choices: FormChoices) {
  return {
    title: form.text("title", LIMITS.title),
    titleEn: form.text("titleEn"),
    summaryEn: form.text("summaryEn", LIMITS.text),
    registrationNo: form.text("registrationNo", 40),
    completingUnits: form.lines("completingUnits", { items: LIMITS.rows, length: 80 }),
    people: form.lines("people", { items: LIMITS.rows, length: 40 }, /[\n、,，;；]/),
    recommender: form.text("recommender"),
    startMonth: form.month("startMonth"),
    endMonth: form.month("endMonth"),
    keywords: form.lines("keywords", { items: 10, length: 30 }, KEYWORD_MARKS),
    achievementClass: form.choice("achievementClass", ACHIEVEMENT_CLASSES),
    origin: form.choice<string>("origin", choices.list("achievement_origin")),
    form: form.choice<string>("form", choices.list("achievement_form")),
    levelClaim: form.choice<string>("levelClaim", choices.list("level_claim")),
    ...readDomain(form, choices),
    cityCode: form.choice<string>("cityCode", choices.cities),
  };
}

function readSubstance(form: FormReader, choices: FormChoices) {
  return {
    summary: form.text("summary", LIMITS.summary),
    innovations: form.lines("innovations", { items: LIMITS.innovations, length: LIMITS.innovation }),
    metrics: form.rows("metrics", (row) => readMetric(row, choices.units)),
    comparisons: form.rows("comparisons", (row) =>
      row.blank("indicator", "ours", "best")
        ? null
        : { indicator: row.text("indicator"), ours: row.text("ours"), best: row.text("best") },
    ),
    usableIn: form.text("usableIn", LIMITS.text),
    applications: form.rows("applications", (row) =>
      row.blank("userOrg", "date", "result")
        ? null
        : {
            userOrg: row.text("userOrg"),
            date: row.dayOrMonth("date") ?? "",
            result: row.text("result", 500),
          },
    ),
    benefits: form.text("benefits", LIMITS.text),
  };
}

function readProof(form: FormReader, choices: FormChoices) {
  return {
    stage: form.choice("stage", ACHIEVEMENT_STAGES),
    trlLevel: form.whole("trlLevel", 1, 9),
    evidence: form.rows("evidence", readEvidence),
    ip: form.rows("ip", readIpRight),
    titleClear: form.flag("titleClear"),
    transferModes: form.choices("transferModes", choices.list("transfer_mode")),
  };
}

function readEvidence(row: RowReader): MaturityEvidence | null {
  if (row.blank("level", "title", "issuer", "date", "reference")) return null;
  if (row.blank("level")) row.report("level", "required");
  return {
    level: row.whole("level", 1, 9) ?? 1,
    title: row.text("title"),
    issuer: row.text("issuer"),
    date: row.dayOrMonth("date") ?? "",
    reference: row.text("reference"),
  };
}

/** Kind and status are asked at once: a right without them says nothing, and the store has no place for one. */
function readIpRight(row: RowReader): IpRight | null {
  if (row.blank("number", "owner", "expiresOn", "kind", "status")) return null;
  for (const key of ["kind", "status"]) if (row.blank(key)) row.report(key, "required");
  return {
    kind: row.choice("kind", IP_KINDS) ?? "invention",
    number: row.text("number", 80),
    status: row.choice("status", IP_STATUSES) ?? "filed",
    owner: row.text("owner"),
    expiresOn: row.day("expiresOn"),
  };
}

function readTransfer(form: FormReader, choices: FormChoices) {
  return {
    pricingMethod: form.choice<string>("pricingMethod", choices.list("pricing_method")),
    askingPrice: form.wanYuan("askingPrice"),
    trialOk: form.flag("trialOk"),
    trialMonths: form.months("trialMonths", 1, 60),
    trialConditions: form.text("trialConditions", LIMITS.text),
  };
}
