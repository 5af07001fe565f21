import type { Answers } from "~/app/domain/form-state";
import type { FormOptions } from "~/app/domain/listing-form/options";
import type { ListingNoun } from "~/app/domain/listing-number";
import { achievementGroups } from "./catalogue-achievement";
import { scenarioGroups } from "./catalogue-scenario";

/** One question of a listing: its name in checklists, comments and anchors, and how its answer reads. */
export type FieldEntry = {
  field: string;
  label: string;
  /** The answer as lines of text; none when nothing was said. */
  read: (answers: Answers, options: FormOptions) => string[];
};
export type FieldGroup = { id: string; title: string; fields: FieldEntry[] };

/** The questions of a noun in the order in which they are asked, in the language of the request. */
export function fieldGroups(noun: ListingNoun): FieldGroup[] {
  return noun === "scenario" ? scenarioGroups() : achievementGroups();
}

const allFields = (noun: ListingNoun) => fieldGroups(noun).flatMap((group) => group.fields);

/** The question that a form field belongs to: `indicators.2.value` and `contact.phone` belong to their list or group. */
export function questionOf(name: string): string {
  const first = name.split(".")[0] ?? name;
  return GROUPED[first] ?? first;
}

export function entryOf(noun: ListingNoun, name: string): FieldEntry | undefined {
  const question = questionOf(name);
  return allFields(noun).find((entry) => entry.field === question);
}

const GROUPED: Record<string, string> = {
  trlMin: "trl",
  trlTarget: "trl",
  trlLevel: "trl",
  resourceCodes: "resources",
  resourcesText: "resources",
  ipTermsText: "ipTerms",
  budgetMin: "budget",
  budgetMax: "budget",
  trialFundingAmount: "trialFunding",
  responderConditionCodes: "responderConditions",
  responderConditionsText: "responderConditions",
  startMonth: "period",
  endMonth: "period",
  trialOk: "trialTerms",
  trialMonths: "trialTerms",
  trialConditions: "trialTerms",
  ethicsApprovalNo: "ethicsOk",
};

/** Questions that two sets of answers answer differently, as they read. */
export function differences(noun: ListingNoun, options: FormOptions, a: Answers, b: Answers) {
  return allFields(noun)
    .map((entry) => ({
      label: entry.label,
      field: entry.field,
      a: entry.read(a, options),
      b: entry.read(b, options),
    }))
    .filter((entry) => entry.a.join("\n") !== entry.b.join("\n"));
}
