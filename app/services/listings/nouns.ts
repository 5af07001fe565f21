import { type Achievement, emptyAchievement } from "~/app/domain/achievement";
import type { Answers } from "~/app/domain/form-state";
import { readAchievementForm } from "~/app/domain/listing-form/achievement-form";
import { achievementAnswers, scenarioAnswers } from "~/app/domain/listing-form/answers";
import type { FormChoices } from "~/app/domain/listing-form/choices";
import { type FormReading, readScenarioForm } from "~/app/domain/listing-form/scenario-form";
import type { ListingNoun } from "~/app/domain/listing-number";
import { achievementChecklist, type ChecklistItem, scenarioChecklist } from "~/app/domain/readiness";
import { emptyScenario, type Scenario } from "~/app/domain/scenario";
import type { Db } from "~/db/connection";
import {
  findAchievement,
  insertAchievement,
  insertAchievements,
  updateAchievementContent,
} from "~/db/queries/achievements";
import type { ListingTable } from "~/db/queries/listings";
import {
  type ContentChange,
  findScenario,
  insertScenario,
  insertScenarios,
  updateScenarioContent,
} from "~/db/queries/scenarios";

export type ListingOf = { scenario: Scenario; achievement: Achievement };
export type ContentOf<N extends ListingNoun> = ListingOf[N]["content"];

type NounWork<N extends ListingNoun> = {
  table: ListingTable;
  find(db: Db, id: string): Promise<ListingOf[N] | null>;
  insert(db: Db, listing: ListingOf[N]): Promise<void>;
  insertAll(db: Db, listings: ListingOf[N][]): Promise<void>;
  updateContent(db: Db, change: ContentChange<ContentOf<N>>): Promise<boolean>;
  checklist(content: ContentOf<N>): ChecklistItem[];
  readForm(answers: Answers, choices: FormChoices, before: ContentOf<N>): FormReading<ContentOf<N>>;
  answers(content: ContentOf<N>): Answers;
};

/** What differs between a scenario and an achievement for a use-case that serves both. */
export const NOUNS: { [N in ListingNoun]: NounWork<N> } = {
  scenario: {
    table: "scenarios",
    find: findScenario,
    insert: insertScenario,
    insertAll: insertScenarios,
    updateContent: updateScenarioContent,
    checklist: scenarioChecklist,
    readForm: readScenarioForm,
    answers: scenarioAnswers,
  },
  achievement: {
    table: "achievements",
    find: findAchievement,
    insert: insertAchievement,
    insertAll: insertAchievements,
    updateContent: updateAchievementContent,
    checklist: achievementChecklist,
    readForm: readAchievementForm,
    answers: achievementAnswers,
  },
};

/** An empty record of a noun, with the columns that only that noun has. */
export const NEW_LISTING: {
  [N in ListingNoun]: () => Omit<ListingOf[N], keyof Scenario> & { content: ContentOf<N> };
} = {
  scenario: () => ({ content: emptyScenario() }),
  achievement: () => ({ content: emptyAchievement(), transferState: "available" }),
};
