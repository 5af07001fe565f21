import { emptyAchievement } from "~/app/domain/achievement";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { Language } from "~/app/domain/person";
import { achievementChecklist, type ChecklistItem, scenarioChecklist } from "~/app/domain/readiness";
import { emptyScenario } from "~/app/domain/scenario";
import { nameOf } from "~/app/domain/vocabulary";
import type { Column } from "../column";
import { IMPORT_KINDS, type ImportContent } from "../kinds";
import type { Lookup } from "../lookup";
import { isWritten, SHAPES, type Shape } from "../shapes";
import { flagWord, opennessWord } from "../write-rows";

/** Whether a list must have the column, a submission or a publication asks for it, or nobody does. */
export type Need = "always" | "submit" | "publish" | "never";

/** What only exports have. */
const OF_EXPORTS = ["version", "state"];

/** The columns of a template, in the order of an import. */
export function templateColumns<N extends ListingNoun>(noun: N): Column<ImportContent[N]>[] {
  return IMPORT_KINDS[noun].columns.filter(
    (column) => isWritten(column.field) && !OF_EXPORTS.includes(column.field),
  );
}

/** Lines of the checklist that stand for columns of other names. */
const MEANT: Record<string, string[]> = {
  contact: ["contact.name", "contact.phone", "contact.email"],
  trl: ["trlMin", "trlTarget", "trlLevel"],
  resources: ["resourceCodes", "resourcesText"],
  trialTerms: ["trialMonths"],
};

const CHECKLISTS: Record<ListingNoun, () => ChecklistItem[]> = {
  scenario: () => scenarioChecklist(emptyScenario()),
  achievement: () => achievementChecklist(emptyAchievement()),
};

/** When each column is asked for, by its field. */
export function needsOf(noun: ListingNoun): (field: string) => Need {
  const needs = new Map<string, Need>();
  for (const { field, when } of CHECKLISTS[noun]())
    for (const meant of MEANT[field] ?? [field]) needs.set(meant, when);
  needs.set("title", "always");
  return (field) => needs.get(field) ?? "never";
}

/** What may stand in a cell; empty where anything may. Entries that are no longer used are left out. */
export function allowedValues(shape: Shape | undefined, lookup: Lookup, language: Language): string[] {
  if (!shape) return [];
  const { vocabulary } = lookup;
  if (shape.kind === "flag") return [flagWord(true, language), flagWord(false, language)];
  if (shape.kind === "openness") return [opennessWord(language)];
  if (shape.kind === "scale") return ["TRL9", "QD13"];
  const sources: Record<string, { code: string; nameZh: string; nameEn: string; retired?: boolean }[]> = {
    domains: vocabulary.domains,
    applications: vocabulary.applications,
    cities: vocabulary.cities,
  };
  const source = shape.kind === "subfields" ? vocabulary.subfields : sources[shape.source ?? ""];
  const entries = source ?? vocabulary.terms.filter((term) => term.list === shape.source);
  return entries.filter((entry) => !entry.retired).map((entry) => nameOf(entry, language));
}

export function shapeOf(noun: ListingNoun, field: string): Shape | undefined {
  return SHAPES[noun][field];
}
