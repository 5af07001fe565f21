import type { Language } from "../person";
import { type Unit, unitOf } from "../units";
import { type ListTerm, nameOf, termsOf, type Vocabulary } from "../vocabulary";

export type FormOption = { value: string; label: string };

/** What a listing's form offers, in the reader's language. */
export type FormOptions = {
  domains: FormOption[];
  subfields: { domainCode: string; domain: string; options: FormOption[] }[];
  applications: FormOption[];
  cities: FormOption[];
  lists: Record<string, FormOption[]>;
  /** TRL 1–9 with what each level means and the proof it asks for. */
  levels: (FormOption & { meaning: string; proof: string })[];
  /** With their symbol, the spelling a form offers, and their name. */
  units: (Unit & { symbol: string; name: string })[];
};

const LISTS = [
  "stage",
  "scenario_class",
  "opportunity_kind",
  "ip_terms",
  "industry",
  "resource_kind",
  "cooperation_mode",
  "responder_condition",
  "achievement_class",
  "achievement_form",
  "achievement_stage",
  "achievement_origin",
  "level_claim",
  "ip_kind",
  "ip_status",
  "transfer_mode",
  "pricing_method",
];

/** Codes the record already holds stay on offer even when the vocabulary has retired them. */
type Held = { domainCode: string | null; subfieldCodes: string[]; applicationCodes: string[] };

export function formOptions(vocabulary: Vocabulary, language: Language, held: Held): FormOptions {
  const option = (term: { code: string; nameZh: string; nameEn: string }) => ({
    value: term.code,
    label: nameOf(term, language),
  });
  const open = <T extends { code: string; retired: boolean }>(terms: T[], kept: readonly (string | null)[]) =>
    terms.filter((term) => !term.retired || kept.includes(term.code));
  const domains = open(vocabulary.domains, [held.domainCode]);
  const subfields = open(vocabulary.subfields, held.subfieldCodes);
  return {
    domains: domains.map(option),
    subfields: domains.map((domain) => ({
      domainCode: domain.code,
      domain: nameOf(domain, language),
      options: subfields.filter((subfield) => subfield.domainCode === domain.code).map(option),
    })),
    applications: open(vocabulary.applications, held.applicationCodes).map(option),
    cities: vocabulary.cities.map(option),
    lists: Object.fromEntries(LISTS.map((list) => [list, termsOf(vocabulary, list).map(option)])),
    levels: termsOf(vocabulary, "trl").map((term) => levelOption(term, language)),
    units: offeredUnits(vocabulary, language),
  };
}

function levelOption(term: ListTerm, language: Language) {
  const english = language === "en";
  const proof = english ? term.details.proofEn : term.details.proofZh;
  return {
    value: term.code,
    label: `TRL ${term.code} · ${nameOf(term, language)}`,
    meaning: english ? term.descriptionEn : term.descriptionZh,
    proof: typeof proof === "string" ? proof : "",
  };
}

function offeredUnits(vocabulary: Vocabulary, language: Language): FormOptions["units"] {
  return termsOf(vocabulary, "unit").flatMap((term) => {
    const { symbol } = term.details;
    if (typeof symbol !== "string" || symbol === "") return [];
    return unitOf(term).map((unit) => ({ ...unit, symbol, name: nameOf(term, language) }));
  });
}
