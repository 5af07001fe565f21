import { m } from "~/app/locales/messages/messages";
import type { FieldGroup } from "./catalogue";
import {
  amount,
  beside,
  choice,
  choices,
  declared,
  list,
  moment,
  parts,
  rows,
  subfieldOptions,
  text,
  ticked,
} from "./read-answer";

const plain = () => "";
const weight = (must: string) => (must === "nice" ? m.nice_to_have() : m.must_have());
const SIGNS: Record<string, string> = { ">=": "≥ ", "<=": "≤ ", "=": "= " };

function indicatorText(cell: (key: string) => string): string {
  const ends = `${SIGNS[cell("operator")] ?? ""}${cell("value").replace("~", "–")}`;
  if (cell("name") + cell("value") === "") return "";
  return beside(`${cell("name")} ${ends} ${cell("unit")}`.trim(), cell("testMethod"), weight(cell("must")));
}

const levels = (name: string) => choice(name, (options) => options.levels);

/** The questions about a scenario (domain reference 6.1). */
export function scenarioGroups(): FieldGroup[] {
  return [
    {
      id: "basics",
      title: m.group_basics(),
      fields: [
        { field: "title", label: m.field_title_scenario(), read: text("title") },
        { field: "oneLine", label: m.field_one_line(), read: text("oneLine") },
        {
          field: "opportunityKind",
          label: m.field_opportunity_kind(),
          read: choice("opportunityKind", list("opportunity_kind")),
        },
        {
          field: "scenarioClass",
          label: m.field_scenario_class(),
          read: choice("scenarioClass", list("scenario_class")),
        },
        { field: "anonymous", label: m.field_anonymous(), read: ticked("anonymous") },
        { field: "titleEn", label: m.field_title_en(), read: text("titleEn") },
        { field: "summaryEn", label: m.field_summary_en(), read: text("summaryEn") },
      ],
    },
    {
      id: "domain",
      title: m.group_domain(),
      fields: [
        { field: "domainCode", label: m.field_domain(), read: choice("domainCode", (o) => o.domains) },
        {
          field: "subfieldCodes",
          label: m.field_subfields(),
          read: choices("subfieldCodes", subfieldOptions),
        },
        {
          field: "applicationCodes",
          label: m.field_applications(),
          read: choices("applicationCodes", (o) => o.applications),
        },
        { field: "chainCodes", label: m.field_chains(), read: choices("chainCodes", list("industry")) },
      ],
    },
    {
      id: "place",
      title: m.group_place(),
      fields: [
        { field: "cityCode", label: m.field_city(), read: choice("cityCode", (o) => o.cities) },
        { field: "site", label: m.field_site(), read: text("site") },
        { field: "siteConditions", label: m.field_site_conditions(), read: text("siteConditions") },
      ],
    },
    {
      id: "need",
      title: m.group_need(),
      fields: [
        { field: "problem", label: m.field_problem(), read: text("problem") },
        { field: "currentSolution", label: m.field_current_solution(), read: text("currentSolution") },
        { field: "scopeOfWork", label: m.field_scope_of_work(), read: text("scopeOfWork") },
      ],
    },
    {
      id: "measures",
      title: m.group_measures(),
      fields: [
        {
          field: "requirements",
          label: m.field_requirements(),
          read: rows("requirements", (cell) =>
            cell("text") === "" ? "" : beside(cell("text"), weight(cell("must"))),
          ),
        },
        { field: "indicators", label: m.field_indicators(), read: rows("indicators", indicatorText) },
        { field: "stage", label: m.field_stage(), read: choice("stage", list("stage")) },
        {
          field: "trl",
          label: m.field_trl(),
          read: parts([m.field_trl_min, levels("trlMin")], [m.field_trl_target, levels("trlTarget")]),
        },
      ],
    },
    termsGroup(),
    {
      id: "dates",
      title: m.group_dates(),
      fields: [
        { field: "needBy", label: m.field_need_by(), read: moment("needBy") },
        { field: "startOn", label: m.field_start_on(), read: moment("startOn") },
        { field: "durationMonths", label: m.field_duration_months(), read: text("durationMonths") },
        { field: "questionsClose", label: m.field_questions_close(), read: moment("questionsClose") },
        { field: "answersBy", label: m.field_answers_by(), read: moment("answersBy") },
        { field: "responsesClose", label: m.field_responses_close(), read: moment("responsesClose") },
      ],
    },
    {
      id: "contacts",
      title: m.group_contact(),
      fields: [
        { field: "decisionRole", label: m.field_decision_role(), read: text("decisionRole") },
        contactEntry(),
        { field: "notClassified", label: m.field_not_classified(), read: declared("notClassified") },
      ],
    },
  ];
}

export function contactEntry() {
  const read = parts(
    [plain, text("contact.name")],
    [plain, text("contact.phone")],
    [plain, text("contact.email")],
  );
  return { field: "contact", label: m.field_contact(), read };
}

function termsGroup(): FieldGroup {
  return {
    id: "terms",
    title: m.group_terms(),
    fields: [
      {
        field: "resources",
        label: m.field_resources(),
        read: parts([plain, choices("resourceCodes", list("resource_kind"))], [plain, text("resourcesText")]),
      },
      {
        field: "cooperationModes",
        label: m.field_cooperation_modes(),
        read: choices("cooperationModes", list("cooperation_mode")),
      },
      {
        field: "ipTerms",
        label: m.field_ip_terms(),
        read: parts([plain, choice("ipTerms", list("ip_terms"))], [plain, text("ipTermsText")]),
      },
      {
        field: "budget",
        label: m.detail_budget(),
        read: parts([m.field_budget_min, amount("budgetMin")], [m.field_budget_max, amount("budgetMax")]),
      },
      {
        field: "trialFunding",
        label: m.field_trial_funding(),
        read: parts([plain, ticked("trialFunding")], [plain, amount("trialFundingAmount")]),
      },
      {
        field: "responderConditions",
        label: m.field_responder_conditions(),
        read: parts(
          [plain, choices("responderConditionCodes", list("responder_condition"))],
          [plain, text("responderConditionsText")],
        ),
      },
    ],
  };
}
