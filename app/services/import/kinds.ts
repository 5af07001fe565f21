import { type AchievementContent, emptyAchievement } from "~/app/domain/achievement";
import type { ListingNoun } from "~/app/domain/listing-number";
import { compareDecimals } from "~/app/domain/numerals";
import { emptyScenario, type ScenarioContent } from "~/app/domain/scenario";
import type { TrlScale } from "~/app/domain/trl";
import type { Column } from "./column";
import { ACHIEVEMENT_COLUMNS } from "./columns-achievement";
import { SCENARIO_COLUMNS } from "./columns-scenario";
import type { CellProblem } from "./problems";

export type ImportContent = { scenario: ScenarioContent; achievement: AchievementContent };

/** A problem between the cells of one row; `field` names the column it is told under. */
export type RowConflict = CellProblem & { field: string };

/** What differs between the two kinds of list. */
export type ImportKind<C> = {
  columns: Column<C>[];
  empty(): C;
  /** Rules over several cells of one row. */
  conflicts(content: C): RowConflict[];
  /** What a proposal of a domain is read from, the title apart. */
  body(content: C): string;
};

/**
 * Columns that are about the row, not about the record's content. `unit` only tells records of one name apart;
 * `version` is what an exported row was written from, so that a later change is not overwritten; `state` is for people.
 */
export const ROW_COLUMNS: Column<unknown>[] = [
  plain(
    "externalId",
    ["外部编号", "编号", "需求编号", "成果编号", "原编号", "唯一标识"],
    ["external_id", "id"],
  ),
  plain("version", ["记录版本"], ["record_version"]),
  plain("state", ["记录状态"], ["record_state"]),
  plain("ignored", ["序号", "行号"], ["no.", "row"]),
];
const UNIT_COLUMN: Column<unknown> = plain(
  "unit",
  ["发布单位", "需求单位", "单位", "单位名称", "企业名称", "所属单位", "场景建设单位", "链主企业"],
  ["unit", "organisation", "organization", "company"],
);

function plain(field: string, zh: string[], en: string[]): Column<unknown> {
  return { field, zh, en, keys: [], apply: () => null };
}

function levelProblem(field: string, level: number | null, scale: TrlScale): RowConflict[] {
  return level !== null && scale === "TRL9" && level > 9
    ? [{ field, code: "trl_level", params: { found: level } }]
    : [];
}

function inOrder(field: string, values: (string | null)[]): RowConflict[] {
  const given = values.filter((value) => value !== null);
  return given.every((value, index) => index === 0 || (given[index - 1] ?? "") <= value)
    ? []
    : [{ field, code: "date_order" }];
}

function scenarioConflicts(content: ScenarioContent): RowConflict[] {
  const { trlMin, trlTarget, trlScale, budgetMin, budgetMax } = content;
  const budgetTurned = budgetMin !== null && budgetMax !== null && compareDecimals(budgetMin, budgetMax) > 0;
  const windowTurned = trlMin !== null && trlTarget !== null && trlMin > trlTarget;
  return [
    ...levelProblem("trlMin", trlMin, trlScale),
    ...(trlTarget === trlMin ? [] : levelProblem("trlTarget", trlTarget, trlScale)),
    ...(windowTurned ? [{ field: "trlTarget", code: "trl_order" as const }] : []),
    ...(budgetTurned
      ? [{ field: "budgetMax", code: "range_order" as const, params: { found: `${budgetMin}–${budgetMax}` } }]
      : []),
    ...inOrder("responsesClose", [content.questionsClose, content.answersBy, content.responsesClose]),
  ];
}

export const IMPORT_KINDS: { [N in ListingNoun]: ImportKind<ImportContent[N]> } = {
  scenario: {
    columns: [...ROW_COLUMNS, UNIT_COLUMN, ...SCENARIO_COLUMNS],
    empty: emptyScenario,
    conflicts: scenarioConflicts,
    body: (content) =>
      [
        content.oneLine,
        content.problem,
        content.scopeOfWork,
        ...content.requirements.map((row) => row.text),
      ].join("\n"),
  },
  achievement: {
    columns: [...ROW_COLUMNS, ...ACHIEVEMENT_COLUMNS],
    empty: emptyAchievement,
    conflicts: (content) => [
      ...levelProblem("trlLevel", content.trlLevel, content.trlScale),
      ...inOrder("endMonth", [content.startMonth, content.endMonth]),
    ],
    body: (content) => [content.keywords.join("；"), content.summary, content.usableIn].join("\n"),
  },
};
