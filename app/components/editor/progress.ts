import type { Answers } from "~/app/domain/form-state";
import { readRowIntent } from "~/app/domain/listing-form/rows";
import type { ListingNoun } from "~/app/domain/listing-number";
import type { ChecklistItem } from "~/app/domain/readiness";
import { fieldGroups, questionOf } from "./catalogue";

/** A group of questions on the way to a whole record: what it still lacks and whether it is unfolded at first. */
export type GroupProgress = {
  id: string;
  title: string;
  /** Questions that submission still waits for, and those that only publication waits for. */
  toSubmit: string[];
  toPublish: string[];
  remarks: number;
  troubled: boolean;
  open: boolean;
};

type Known = {
  noun: ListingNoun;
  answers: Answers;
  /** As the page was loaded: decides what is unfolded. `now` has what was saved meanwhile. */
  checklist: ChecklistItem[];
  now: ChecklistItem[];
  /** Names of fields with something wrong, and questions that a reviewer commented on. */
  problems: string[];
  remarks: string[];
};

/** What the house fills in by itself and what a row's fixed choices begin with: nobody has answered there yet. */
const NOT_SAID = /^(cityCode|completingUnits|contact\.(name|email)|.+\.(operator|must))$/;

/**
 * The groups in their order. Unfolded are those with an answer, a problem or a comment, and the first that submission
 * waits for; the others wait folded.
 */
export function groupProgress({ noun, answers, checklist, now, problems, remarks }: Known): GroupProgress[] {
  const groups = fieldGroups(noun);
  const groupOf = new Map(groups.flatMap(({ id, fields }) => fields.map(({ field }) => [field, id])));
  const groupsOf = (names: string[]) => names.map((name) => groupOf.get(questionOf(name)));
  const touched = new Set(groupsOf(saidIn(answers)));
  const troubled = groupsOf(problems);
  const remarked = groupsOf(remarks);
  const lacks = (id: string, when: ChecklistItem["when"], items: ChecklistItem[]) =>
    items
      .filter((item) => !item.done && item.when === when && groupOf.get(item.field) === id)
      .map((item) => item.field);
  const next = groups.find(({ id }) => lacks(id, "submit", checklist).length > 0)?.id;
  return groups.map(({ id, title }) => ({
    id,
    title,
    toSubmit: lacks(id, "submit", now),
    toPublish: lacks(id, "publish", now),
    remarks: remarked.filter((group) => group === id).length,
    troubled: troubled.includes(id),
    open: touched.has(id) || troubled.includes(id) || remarked.includes(id) || id === next,
  }));
}

/** The fields that hold an answer, and the list whose row a button has just added or removed. */
function saidIn(answers: Answers): string[] {
  const filled = Object.entries(answers).filter(([name, value]) => value.length > 0 && !NOT_SAID.test(name));
  const rows = readRowIntent(String(answers.intent ?? ""));
  return [...filled.map(([name]) => name), ...(rows ? [rows.list] : [])];
}
