import { m } from "~/app/locales/messages/messages";
import type { FieldGroup } from "./catalogue";
import { contactEntry } from "./catalogue-scenario";
import {
  amount,
  beside,
  choice,
  choices,
  declared,
  labelOf,
  list,
  parts,
  rows,
  subfieldOptions,
  text,
  ticked,
} from "./read-answer";

const plain = () => "";

/** The questions about an achievement (domain reference 6.2). */
export function achievementGroups(): FieldGroup[] {
  return [basics(), domain(), substance(), figures(), maturity(), rights(), transfer(), contacts()];
}

function basics(): FieldGroup {
  return {
    id: "basics",
    title: m.group_basics(),
    fields: [
      { field: "title", label: m.field_title_achievement(), read: text("title") },
      { field: "keywords", label: m.field_keywords(), read: text("keywords") },
      {
        field: "achievementClass",
        label: m.field_achievement_class(),
        read: choice("achievementClass", list("achievement_class")),
      },
      { field: "form", label: m.field_form(), read: choice("form", list("achievement_form")) },
      { field: "origin", label: m.field_origin(), read: choice("origin", list("achievement_origin")) },
      { field: "completingUnits", label: m.field_completing_units(), read: text("completingUnits") },
      { field: "people", label: m.field_people(), read: text("people") },
      { field: "recommender", label: m.field_recommender(), read: text("recommender") },
      { field: "registrationNo", label: m.field_registration_no(), read: text("registrationNo") },
      {
        field: "period",
        label: m.field_period(),
        read: parts([m.field_start_month, text("startMonth")], [m.field_end_month, text("endMonth")]),
      },
      { field: "titleEn", label: m.field_title_en(), read: text("titleEn") },
      { field: "summaryEn", label: m.field_summary_en(), read: text("summaryEn") },
    ],
  };
}

function domain(): FieldGroup {
  return {
    id: "domain",
    title: m.group_domain(),
    fields: [
      { field: "domainCode", label: m.field_domain(), read: choice("domainCode", (o) => o.domains) },
      { field: "subfieldCodes", label: m.field_subfields(), read: choices("subfieldCodes", subfieldOptions) },
      { field: "cityCode", label: m.field_city(), read: choice("cityCode", (o) => o.cities) },
    ],
  };
}

function substance(): FieldGroup {
  return {
    id: "substance",
    title: m.group_substance(),
    fields: [
      { field: "summary", label: m.field_summary(), read: text("summary") },
      { field: "innovations", label: m.field_innovations(), read: text("innovations") },
      { field: "usableIn", label: m.field_usable_in(), read: text("usableIn") },
      {
        field: "applicationCodes",
        label: m.field_applications(),
        read: choices("applicationCodes", (o) => o.applications),
      },
      { field: "benefits", label: m.field_benefits(), read: text("benefits") },
      { field: "levelClaim", label: m.field_level_claim(), read: choice("levelClaim", list("level_claim")) },
    ],
  };
}

function figures(): FieldGroup {
  const metric = (cell: (key: string) => string) =>
    beside(`${cell("name")} ${cell("value")} ${cell("unit")}`.trim(), cell("testReport"));
  const comparison = (cell: (key: string) => string) => beside(cell("indicator"), cell("ours"), cell("best"));
  return {
    id: "figures",
    title: m.group_figures(),
    fields: [
      { field: "metrics", label: m.field_metrics(), read: rows("metrics", metric) },
      { field: "comparisons", label: m.field_comparisons(), read: rows("comparisons", comparison) },
    ],
  };
}

function maturity(): FieldGroup {
  const proof = (cell: (key: string) => string) =>
    beside(
      cell("level") && `TRL ${cell("level")}`,
      cell("title"),
      cell("issuer"),
      cell("date"),
      cell("reference"),
    );
  const use = (cell: (key: string) => string) => beside(cell("userOrg"), cell("date"), cell("result"));
  return {
    id: "maturity",
    title: m.group_maturity(),
    fields: [
      {
        field: "stage",
        label: m.field_achievement_stage(),
        read: choice("stage", list("achievement_stage")),
      },
      { field: "trl", label: m.field_trl_level(), read: choice("trlLevel", (o) => o.levels) },
      { field: "evidence", label: m.field_evidence(), read: rows("evidence", proof) },
      { field: "applications", label: m.field_application_cases(), read: rows("applications", use) },
    ],
  };
}

function rights(): FieldGroup {
  return {
    id: "rights",
    title: m.group_rights(),
    fields: [
      {
        field: "ip",
        label: m.field_ip(),
        read: rows("ip", (cell, options) =>
          beside(
            labelOf(list("ip_kind")(options), cell("kind")),
            cell("number"),
            labelOf(list("ip_status")(options), cell("status")),
            cell("owner"),
            cell("expiresOn"),
          ),
        ),
      },
      { field: "titleClear", label: m.field_title_clear(), read: declared("titleClear") },
    ],
  };
}

function transfer(): FieldGroup {
  return {
    id: "transfer",
    title: m.group_transfer(),
    fields: [
      {
        field: "transferModes",
        label: m.field_transfer_modes(),
        read: choices("transferModes", list("transfer_mode")),
      },
      {
        field: "pricingMethod",
        label: m.field_pricing_method(),
        read: choice("pricingMethod", list("pricing_method")),
      },
      { field: "askingPrice", label: m.compare_price(), read: amount("askingPrice") },
      {
        field: "trialTerms",
        label: m.field_trial(),
        read: parts(
          [plain, ticked("trialOk")],
          [m.field_trial_months, text("trialMonths")],
          [plain, text("trialConditions")],
        ),
      },
    ],
  };
}

function contacts(): FieldGroup {
  return {
    id: "contacts",
    title: m.group_contact(),
    fields: [
      contactEntry(),
      { field: "notClassified", label: m.field_not_classified(), read: declared("notClassified") },
      {
        field: "ethicsOk",
        label: m.field_ethics(),
        read: parts([plain, declared("ethicsOk")], [m.field_ethics_approval_no, text("ethicsApprovalNo")]),
      },
    ],
  };
}
