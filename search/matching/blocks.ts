import type { AchievementDocument, ScenarioDocument, SearchDocument } from "~/search/documents";
import { sides } from "./context";
import type { Block, IndicatorsPart } from "./types";

/** Transfer states in which an achievement cannot be had by somebody new (domain reference 7.2, transfer track). */
const TAKEN = new Set(["unavailable", "reserved", "contracted", "registered", "in_production"]);

/** Hard filters: reasons why the pair cannot come together now, whatever its score. `now` is ISO-8601 UTC text. */
export function blocksOf(
  subject: SearchDocument,
  candidate: SearchDocument,
  indicators: IndicatorsPart,
  now: string,
): Block[] {
  const blocks: Block[] = [];
  if (candidate.validUntil !== null && candidate.validUntil <= now)
    blocks.push({ code: "expired", values: [candidate.validUntil] });
  else if (candidate.publicState !== "open")
    blocks.push({ code: "not_open", values: [candidate.publicState] });
  const [scenario, achievement] = sides(subject, candidate);
  if (!scenario || !achievement) return blocks;
  if (candidate.kind === "scenario" && hasClosed(scenario, now)) {
    blocks.push({ code: "not_open", values: [scenario.responsesClose ?? ""] });
  }
  if (achievement.transferState !== null && TAKEN.has(achievement.transferState)) {
    blocks.push({ code: "not_available", values: [achievement.transferState] });
  }
  const failed = indicators.rows.filter((row) => row.must && row.state === "failed").map((row) => row.name);
  if (failed.length > 0) blocks.push({ code: "must_indicator_failed", values: failed });
  return [...blocks, ...eligibility(scenario, achievement)];
}

function hasClosed(scenario: ScenarioDocument, now: string): boolean {
  return scenario.responsesClose !== null && scenario.responsesClose <= now;
}

/** Only what is known to be outside the conditions is ruled out; an unknown kind or city is not. */
function eligibility(scenario: ScenarioDocument, achievement: AchievementDocument): Block[] {
  const blocks: Block[] = [];
  if (scenario.smeOnly && achievement.orgKind !== null && achievement.orgKind !== "sme") {
    blocks.push({ code: "sme_only", values: [achievement.orgKind] });
  }
  // GB/T 2260: codes of the province begin with 37.
  if (scenario.provinceOnly && achievement.cityCode !== null && !achievement.cityCode.startsWith("37")) {
    blocks.push({ code: "province_only", values: [achievement.cityCode] });
  }
  return blocks;
}
