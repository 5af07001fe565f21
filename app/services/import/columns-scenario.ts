import { LIMITS } from "~/app/domain/readiness";
import {
  IP_TERMS,
  OPPORTUNITY_KINDS,
  SCENARIO_CLASSES,
  type ScenarioContent,
  type TechRequirement,
} from "~/app/domain/scenario";
import { SCENARIO_STAGES } from "~/app/domain/trl";
import { type Column, column, columnInto, optional } from "./column";
import { sharedColumns } from "./columns-shared";
import { choices, fromList, term } from "./read-choices";
import { date, deadline } from "./read-dates";
import { indicators, readMust } from "./read-indicators";
import { trlLevel, trlWindow } from "./read-levels";
import { money, moneyRange } from "./read-money";
import { flag, line, type Reader, text, texts, value, whole } from "./readers";
import { ENTRY_SEPARATORS, PART_SEPARATORS, splitAt } from "./separators";

type Content = ScenarioContent;

const OPTIONAL_MARK = /[(（](可选|加分项?|期望|nice|optional)[)）]\s*$/i;

/** One requirement per line or ；; a closing （可选） makes it a wish, and so does `|可选` behind it. */
const requirements: Reader<TechRequirement[]> = (cell, lookup) => {
  const lines = texts(LIMITS.text * 5, ENTRY_SEPARATORS)(cell, lookup);
  if (!lines.ok) return lines;
  return value(
    lines.value.map((line) => {
      const [text = "", mark = "", ...more] = splitAt(line, PART_SEPARATORS);
      const must = more.length === 0 ? readMust(mark) : null;
      if (must !== null) return { text: text.trim(), must };
      return { text: line.replace(OPTIONAL_MARK, "").trim(), must: !OPTIONAL_MARK.test(line) };
    }),
  );
};

const described: Column<Content>[] = [
  column(
    "title",
    {
      zh: ["场景名称", "需求名称", "名称", "标题", "项目名称", "需求标题", "场景标题", "技术需求名称"],
      en: ["title", "name"],
    },
    line(LIMITS.title),
  ),
  column(
    "oneLine",
    { zh: ["一句话简介", "简述", "一句话介绍"], en: ["one_line", "tagline"] },
    line(LIMITS.oneLine),
  ),
  column("anonymous", { zh: ["匿名发布", "是否匿名", "是否匿名发布"], en: ["anonymous"] }, flag()),
  column(
    "problem",
    {
      zh: [
        "需求内容",
        "背景与痛点",
        "拟解决的问题",
        "需求描述",
        "场景描述",
        "问题描述",
        "主要内容",
        "需求简介",
        "内容",
        "痛点",
      ],
      en: ["problem", "description", "content"],
    },
    text(),
  ),
  column(
    "currentSolution",
    { zh: ["现有做法与不足", "现有做法", "现有基础"], en: ["current_solution"] },
    text(),
  ),
  column("scopeOfWork", { zh: ["建设内容", "建设任务"], en: ["scope_of_work", "scope"] }, text()),
  column("requirements", { zh: ["技术需求", "技术要求", "具体需求"], en: ["requirements"] }, requirements),
  column(
    "indicators",
    { zh: ["指标", "技术指标", "考核指标", "核心指标", "预期指标", "主要指标"], en: ["indicators"] },
    indicators,
  ),
  column("site", { zh: ["实施地点", "地点", "应用地点"], en: ["site"] }, line(LIMITS.text)),
  column("siteConditions", { zh: ["环境条件", "现场条件", "实施条件"], en: ["site_conditions"] }, text()),
];

const classified: Column<Content>[] = [
  optional(
    column(
      "stage",
      { zh: ["场景阶段", "阶段"], en: ["stage", "scenario_stage"] },
      term("stage", SCENARIO_STAGES),
    ),
  ),
  optional(
    column(
      "scenarioClass",
      { zh: ["场景类别", "类别", "场景类型"], en: ["scenario_class", "class"] },
      term("scenario_class", SCENARIO_CLASSES),
    ),
  ),
  optional(
    column(
      "opportunityKind",
      { zh: ["机会类型", "场景机会类型"], en: ["opportunity_kind", "opportunity"] },
      term("opportunity_kind", OPPORTUNITY_KINDS),
    ),
  ),
  optional(
    column(
      "chainCodes",
      { zh: ["产业链", "十强产业", "所属产业"], en: ["chain_codes", "industry"] },
      choices(fromList("industry")),
    ),
  ),
  optional(
    columnInto<Content, { min: number; target: number }>(
      "trl",
      { zh: ["成熟度要求", "技术成熟度", "成熟度", "技术成熟度要求"], en: ["trl", "trl_window"] },
      ["trlMin", "trlTarget"],
      trlWindow,
      (content, window) => Object.assign(content, { trlMin: window.min, trlTarget: window.target }),
    ),
  ),
  optional(column("trlMin", { zh: ["最低成熟度", "成熟度下限"], en: ["trl_min"] }, trlLevel)),
  optional(column("trlTarget", { zh: ["目标成熟度", "成熟度上限"], en: ["trl_target"] }, trlLevel)),
];

const terms: Column<Content>[] = [
  optional(
    column(
      "resourceCodes",
      { zh: ["可提供的条件", "开放资源", "可提供条件"], en: ["resource_codes", "resources"] },
      choices(fromList("resource_kind")),
    ),
  ),
  column("resourcesText", { zh: ["条件说明", "可提供条件说明", "资源说明"], en: ["resources_text"] }, text()),
  optional(
    column(
      "cooperationModes",
      { zh: ["合作方式", "合作模式", "拟合作方式"], en: ["cooperation_modes", "cooperation"] },
      choices(fromList("cooperation_mode")),
    ),
  ),
  optional(
    column(
      "ipTerms",
      { zh: ["知识产权归属", "知识产权归属意向"], en: ["ip_terms"] },
      term("ip_terms", IP_TERMS),
    ),
  ),
  column("ipTermsText", { zh: ["知识产权说明", "知识产权归属说明"], en: ["ip_terms_text"] }, text()),
  optional(
    columnInto<Content, { min: string; max: string }>(
      "budget",
      { zh: ["预算", "投资额", "预算区间", "总投资额", "拟投入资金"], en: ["budget"] },
      ["budgetMin", "budgetMax"],
      moneyRange,
      (content, range) => Object.assign(content, { budgetMin: range.min, budgetMax: range.max }),
    ),
  ),
  optional(column("budgetMin", { zh: ["预算下限", "最低预算"], en: ["budget_min"] }, money)),
  optional(column("budgetMax", { zh: ["预算上限", "最高预算"], en: ["budget_max"] }, money)),
  column("trialFunding", { zh: ["提供试用费", "是否提供试用费", "试用补贴"], en: ["trial_funding"] }, flag()),
  optional(
    column(
      "trialFundingAmount",
      { zh: ["试用费金额", "试用费", "补贴金额"], en: ["trial_funding_amount"] },
      money,
    ),
  ),
  optional(
    column(
      "responderConditionCodes",
      {
        zh: ["响应方条件", "揭榜条件", "揭榜方条件"],
        en: ["responder_condition_codes", "responder_conditions"],
      },
      choices(fromList("responder_condition")),
    ),
  ),
  column(
    "responderConditionsText",
    { zh: ["响应方条件说明", "揭榜条件说明"], en: ["responder_conditions_text"] },
    text(),
  ),
  column("decisionRole", { zh: ["决策人", "决策归属"], en: ["decision_role"] }, line(LIMITS.shortText)),
];

const dates: Column<Content>[] = [
  optional(column("needBy", { zh: ["时限要求", "需求时限", "完成时限"], en: ["need_by"] }, date)),
  optional(column("startOn", { zh: ["开始日期", "启动日期", "开始时间"], en: ["start_on", "start"] }, date)),
  optional(
    column(
      "durationMonths",
      { zh: ["周期", "建设周期", "实施周期", "期限"], en: ["duration_months"] },
      whole(1, 120, /(个月|月|months?)$/i),
    ),
  ),
  optional(column("questionsClose", { zh: ["提问截止", "问题截止"], en: ["questions_close"] }, deadline)),
  optional(column("answersBy", { zh: ["答复公开", "答复截止"], en: ["answers_by"] }, deadline)),
  optional(
    column(
      "responsesClose",
      { zh: ["响应截止", "截止日期", "截止时间", "有效期至"], en: ["responses_close", "deadline"] },
      deadline,
    ),
  ),
];

/** Everything a list may say of a scenario (domain reference 6.1). */
export const SCENARIO_COLUMNS: Column<Content>[] = [
  ...described,
  ...classified,
  ...terms,
  ...dates,
  ...sharedColumns<Content>(),
];
