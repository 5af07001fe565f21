import type { Scenario, ScenarioContent } from "~/app/domain/scenario";
import type { Db } from "../connection";
import type { ScenarioCodeRow } from "../tables/scenario-codes";
import type { ScenarioIndicatorRow } from "../tables/scenario-indicators";
import type { ScenarioRequirementRow } from "../tables/scenario-requirements";
import type { ScenarioRow } from "../tables/scenarios";
import { insertRows } from "./insert-rows";
import { codeRows, codesByField } from "./listing-codes";
import { bit, fromListingRecord, groupBy, toListingRecord } from "./listings";

const CODE_LISTS = {
  subfield: "subfieldCodes",
  application: "applicationCodes",
  chain: "chainCodes",
  resource: "resourceCodes",
  cooperation_mode: "cooperationModes",
  responder_condition: "responderConditionCodes",
} as const;

type Children = {
  codes: ScenarioCodeRow[];
  requirements: ScenarioRequirementRow[];
  indicators: ScenarioIndicatorRow[];
};

function toScenario(row: ScenarioRow, children: Children): Scenario {
  return { ...toListingRecord(row), content: toContent(row, children) };
}

function toContent(row: ScenarioRow, { codes, requirements, indicators }: Children): ScenarioContent {
  return {
    title: row.title,
    titleEn: row.title_en,
    oneLine: row.one_line,
    summaryEn: row.summary_en,
    anonymous: row.anonymous === 1,
    domainCode: row.domain_code,
    ...codesByField(CODE_LISTS, codes),
    scenarioClass: row.scenario_class,
    stage: row.stage,
    opportunityKind: row.opportunity_kind,
    cityCode: row.city_code,
    site: row.site,
    siteConditions: row.site_conditions,
    problem: row.problem,
    currentSolution: row.current_solution,
    scopeOfWork: row.scope_of_work,
    requirements: requirements.map((line) => ({ text: line.text, must: line.must === 1 })),
    indicators: indicators.map((line) => ({
      name: line.name,
      operator: line.operator,
      value: line.value,
      valueMax: line.value_max,
      unit: line.unit,
      testMethod: line.test_method,
      must: line.must === 1,
    })),
    trlMin: row.trl_min,
    trlTarget: row.trl_target,
    trlScale: row.trl_scale,
    resourcesText: row.resources_text,
    ipTerms: row.ip_terms,
    ipTermsText: row.ip_terms_text,
    budgetMin: row.budget_min,
    budgetMax: row.budget_max,
    trialFunding: row.trial_funding === 1,
    trialFundingAmount: row.trial_funding_amount,
    responderConditionsText: row.responder_conditions_text,
    needBy: row.need_by,
    startOn: row.start_on,
    durationMonths: row.duration_months,
    questionsClose: row.questions_close,
    answersBy: row.answers_by,
    responsesClose: row.responses_close,
    decisionRole: row.decision_role,
    contact: { name: row.contact_name, phone: row.contact_phone, email: row.contact_email },
    notClassified: row.not_classified === 1,
  };
}

function toColumns(content: ScenarioContent) {
  return {
    title: content.title,
    title_en: content.titleEn,
    one_line: content.oneLine,
    summary_en: content.summaryEn,
    anonymous: bit(content.anonymous),
    domain_code: content.domainCode,
    scenario_class: content.scenarioClass,
    stage: content.stage,
    opportunity_kind: content.opportunityKind,
    city_code: content.cityCode,
    site: content.site,
    site_conditions: content.siteConditions,
    problem: content.problem,
    current_solution: content.currentSolution,
    scope_of_work: content.scopeOfWork,
    trl_min: content.trlMin,
    trl_target: content.trlTarget,
    trl_scale: content.trlScale,
    resources_text: content.resourcesText,
    ip_terms: content.ipTerms,
    ip_terms_text: content.ipTermsText,
    budget_min: content.budgetMin,
    budget_max: content.budgetMax,
    trial_funding: bit(content.trialFunding),
    trial_funding_amount: content.trialFundingAmount,
    responder_conditions_text: content.responderConditionsText,
    need_by: content.needBy,
    start_on: content.startOn,
    duration_months: content.durationMonths,
    questions_close: content.questionsClose,
    answers_by: content.answersBy,
    responses_close: content.responsesClose,
    decision_role: content.decisionRole,
    contact_name: content.contact.name,
    contact_phone: content.contact.phone,
    contact_email: content.contact.email,
    not_classified: bit(content.notClassified),
  };
}

const CHILD_TABLES = ["scenario_codes", "scenario_requirements", "scenario_indicators"] as const;

async function hydrate(db: Db, rows: ScenarioRow[]): Promise<Scenario[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const grouped = async <R extends { scenario_id: string }>(table: (typeof CHILD_TABLES)[number]) => {
    const children = db
      .selectFrom(table as "scenario_codes")
      .selectAll()
      .where("scenario_id", "in", ids);
    return groupBy(
      (await children.orderBy("position").execute()) as unknown as R[],
      (row) => row.scenario_id,
    );
  };
  const codes = await grouped<ScenarioCodeRow>("scenario_codes");
  const requirements = await grouped<ScenarioRequirementRow>("scenario_requirements");
  const indicators = await grouped<ScenarioIndicatorRow>("scenario_indicators");
  return rows.map((row) =>
    toScenario(row, {
      codes: codes.get(row.id) ?? [],
      requirements: requirements.get(row.id) ?? [],
      indicators: indicators.get(row.id) ?? [],
    }),
  );
}

/** One scenario (应用场景) by id, whatever its state: the caller checks who may read it. */
export async function findScenario(db: Db, id: string): Promise<Scenario | null> {
  return (await listScenariosByIds(db, [id]))[0] ?? null;
}

/** One scenario by its stable number, whatever its state: the caller checks who may read it. */
export async function findScenarioByNo(db: Db, no: string): Promise<Scenario | null> {
  const rows = await db.selectFrom("scenarios").selectAll().where("no", "=", no).execute();
  return (await hydrate(db, rows))[0] ?? null;
}

/** Scenarios by id, in the order of the ids; unknown ids and deleted drafts are left out. At most 500 at a time. */
export async function listScenariosByIds(db: Db, ids: string[]): Promise<Scenario[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("scenarios")
    .selectAll()
    .where("id", "in", ids)
    .where("discarded_at", "is", null)
    .execute();
  const byId = new Map((await hydrate(db, rows)).map((scenario) => [scenario.id, scenario]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The record that an import knows under this external id. */
export async function findScenarioByExternalId(db: Db, externalId: string): Promise<Scenario | null> {
  const rows = await db.selectFrom("scenarios").selectAll().where("external_id", "=", externalId).execute();
  return (await hydrate(db, rows))[0] ?? null;
}

/** Writes a new scenario with its rows. Throws on a second record with the same number or external id. */
export async function insertScenario(db: Db, scenario: Scenario): Promise<void> {
  await insertScenarios(db, [scenario]);
}

/** Writes many new scenarios at once; same errors as `insertScenario`, and then none may be kept. */
export async function insertScenarios(db: Db, scenarios: Scenario[]): Promise<void> {
  const rows = scenarios.map((scenario) => ({
    ...fromListingRecord(scenario),
    ...toColumns(scenario.content),
  }));
  await insertRows(db, "scenarios", rows);
  await insertChildren(db, scenarios);
}

export type ContentChange<C> = {
  id: string;
  fromVersion: number;
  content: C;
  domainProposed: { confidence: number } | null;
  at: string;
};

/** Replaces the content if nobody changed the record since `fromVersion`; false when somebody did. */
export async function updateScenarioContent(
  db: Db,
  change: ContentChange<ScenarioContent>,
): Promise<boolean> {
  const result = await db
    .updateTable("scenarios")
    .set({
      ...toColumns(change.content),
      domain_proposed_confidence: change.domainProposed ? String(change.domainProposed.confidence) : null,
      version: change.fromVersion + 1,
      updated_at: change.at,
    })
    .where("id", "=", change.id)
    .where("version", "=", change.fromVersion)
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return false;
  for (const table of CHILD_TABLES)
    await db
      .deleteFrom(table as "scenario_codes")
      .where("scenario_id", "=", change.id)
      .execute();
  await insertChildren(db, [change]);
  return true;
}

async function insertChildren(db: Db, scenarios: { id: string; content: ScenarioContent }[]): Promise<void> {
  const each = <R extends object>(rowsOf: (content: ScenarioContent) => R[]) =>
    scenarios.flatMap(({ id, content }) => rowsOf(content).map((row) => ({ scenario_id: id, ...row })));
  await insertRows(
    db,
    "scenario_codes",
    each((content) => codeRows(CODE_LISTS, content)),
  );
  await insertRows(db, "scenario_requirements", each(requirementRows));
  await insertRows(db, "scenario_indicators", each(indicatorRows));
}

function requirementRows({ requirements }: ScenarioContent) {
  return requirements.map((line, position) => ({ position, text: line.text, must: bit(line.must) }));
}

function indicatorRows({ indicators }: ScenarioContent) {
  return indicators.map(({ valueMax, testMethod, must, ...line }, position) => ({
    ...line,
    position,
    value_max: valueMax,
    test_method: testMethod,
    must: bit(must),
  }));
}
