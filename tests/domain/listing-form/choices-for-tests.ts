import type { FormChoices } from "~/app/domain/listing-form/choices";

const LISTS: Record<string, string[]> = {
  industry: ["high_end_equipment"],
  resource_kind: ["data", "site"],
  cooperation_mode: ["trial_validation", "joint_research"],
  responder_condition: ["sme_only"],
  achievement_form: ["new_equipment"],
  achievement_origin: ["original"],
  level_claim: ["not_evaluated"],
  transfer_mode: ["licensing"],
  pricing_method: ["negotiable"],
};

/** A small vocabulary: two domains with one subfield each. */
export const choices: FormChoices = {
  domains: new Set(["AI", "ROBOT"]),
  subfields: new Map([
    ["AI-03", { domainCode: "AI", name: "计算机视觉" }],
    ["ROBOT-01", { domainCode: "ROBOT", name: "人形机器人" }],
  ]),
  applications: new Set(["APP-INDUSTRY"]),
  cities: new Set(["370100", "370200"]),
  list: (name) => new Set(LISTS[name] ?? []),
  units: new Map([
    ["%", "%"],
    ["毫米", "mm"],
    ["mm", "mm"],
  ]),
};
