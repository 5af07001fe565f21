import { ACHIEVEMENT_CLASSES, ACHIEVEMENT_STAGES, type AchievementContent } from "~/app/domain/achievement";
import { LIMITS } from "~/app/domain/readiness";
import { type Column, column, optional } from "./column";
import { sharedColumns } from "./columns-shared";
import { choice, choices, fromList, term } from "./read-choices";
import { month } from "./read-dates";
import { metrics } from "./read-indicators";
import { trlLevel } from "./read-levels";
import { money } from "./read-money";
import { applicationCases, comparisons, evidence, ipRights } from "./read-parts";
import { flag, line, type Reader, text, texts, value, whole } from "./readers";
import { ENTRY_SEPARATORS, UNIT_SEPARATORS } from "./separators";

type Content = AchievementContent;

/** 面议 in the price box means that no price is named. */
const price: Reader<string | null> = (cell, lookup) =>
  /^(面议|价格面议|待议|协商|negotiable)$/i.test(cell.text) ? value(null) : money(cell, lookup);

const described: Column<Content>[] = [
  column(
    "title",
    {
      zh: ["成果名称", "名称", "标题", "项目名称", "科技成果名称", "技术名称", "专利名称"],
      en: ["title", "name"],
    },
    line(LIMITS.title),
  ),
  column(
    "summary",
    {
      zh: ["成果简介", "简介", "成果介绍", "成果内容", "内容简介", "项目简介", "成果描述"],
      en: ["summary", "description", "abstract"],
    },
    text(),
  ),
  column("keywords", { zh: ["关键词", "关键字"], en: ["keywords"] }, texts(LIMITS.shortText)),
  column(
    "innovations",
    { zh: ["主要创新点", "创新点"], en: ["innovations"] },
    texts(LIMITS.text, ENTRY_SEPARATORS),
  ),
  column(
    "metrics",
    { zh: ["指标", "主要技术经济指标", "技术指标", "主要指标", "性能指标"], en: ["metrics", "indicators"] },
    metrics,
  ),
  column("comparisons", { zh: ["与现有方案对比", "对比", "方案对比"], en: ["comparisons"] }, comparisons),
  column(
    "usableIn",
    { zh: ["适用场景", "可适用场景", "应用场景", "应用前景", "应用范围"], en: ["usable_in"] },
    text(),
  ),
  column(
    "applications",
    { zh: ["应用和推广情况", "应用案例", "应用情况"], en: ["applications", "application_cases"] },
    applicationCases,
  ),
  column("benefits", { zh: ["经济和社会效益", "效益", "经济效益"], en: ["benefits"] }, text()),
];

const parties: Column<Content>[] = [
  column(
    "registrationNo",
    { zh: ["批准登记号", "成果登记号", "登记号"], en: ["registration_no"] },
    line(LIMITS.shortText),
  ),
  column(
    "completingUnits",
    {
      zh: ["完成单位", "第一完成单位", "单位", "单位名称", "成果单位", "所属单位", "持有单位", "权利人"],
      en: ["completing_units", "organisation", "organization", "unit"],
    },
    texts(LIMITS.shortText, UNIT_SEPARATORS),
  ),
  column(
    "people",
    { zh: ["完成人", "主要完成人", "发明人"], en: ["people", "inventors"] },
    texts(LIMITS.shortText),
  ),
  column("recommender", { zh: ["推荐单位"], en: ["recommender"] }, line(LIMITS.shortText)),
  optional(
    column("startMonth", { zh: ["研究起始日期", "起始年月", "研究开始日期"], en: ["start_month"] }, month),
  ),
  optional(
    column(
      "endMonth",
      { zh: ["研究终止日期", "终止年月", "完成日期", "研究结束日期"], en: ["end_month"] },
      month,
    ),
  ),
];

const classified: Column<Content>[] = [
  optional(
    column(
      "achievementClass",
      { zh: ["成果类别", "类别"], en: ["achievement_class", "class"] },
      term("achievement_class", ACHIEVEMENT_CLASSES),
    ),
  ),
  optional(column("origin", { zh: ["成果属性"], en: ["origin"] }, choice(fromList("achievement_origin")))),
  optional(
    column("form", { zh: ["成果体现形式", "体现形式"], en: ["form"] }, choice(fromList("achievement_form"))),
  ),
  optional(column("levelClaim", { zh: ["成果水平"], en: ["level_claim"] }, choice(fromList("level_claim")))),
  optional(
    column(
      "stage",
      { zh: ["成果所处阶段", "所处阶段", "阶段", "成果阶段"], en: ["stage"] },
      term("achievement_stage", ACHIEVEMENT_STAGES),
    ),
  ),
  optional(
    column(
      "trlLevel",
      { zh: ["技术成熟度", "成熟度", "技术成熟度等级", "TRL等级"], en: ["trl", "trl_level"] },
      trlLevel,
    ),
  ),
  column("evidence", { zh: ["成熟度证据", "证明材料"], en: ["evidence"] }, evidence),
];

const terms: Column<Content>[] = [
  column("ip", { zh: ["知识产权", "专利", "知识产权情况"], en: ["ip", "intellectual_property"] }, ipRights),
  column("titleClear", { zh: ["权属清晰", "权属清晰声明", "权属是否清晰"], en: ["title_clear"] }, flag()),
  optional(
    column(
      "transferModes",
      { zh: ["转化方式", "拟转化方式", "合作方式", "转让方式"], en: ["transfer_modes"] },
      choices(fromList("transfer_mode")),
    ),
  ),
  optional(
    column("pricingMethod", { zh: ["定价方式"], en: ["pricing_method"] }, choice(fromList("pricing_method"))),
  ),
  optional(
    column(
      "askingPrice",
      { zh: ["拟转化价格", "价格", "转让价格", "拟转让价格"], en: ["asking_price", "price"] },
      price,
    ),
  ),
  column("trialOk", { zh: ["支持先试用后转化", "是否支持先试用后转化", "可试用"], en: ["trial_ok"] }, flag()),
  optional(
    column(
      "trialMonths",
      { zh: ["试用期", "试用月数"], en: ["trial_months"] },
      whole(1, 60, /(个月|月|months?)$/i),
    ),
  ),
  column("trialConditions", { zh: ["试用条件"], en: ["trial_conditions", "trial_terms"] }, text()),
  column("ethicsOk", { zh: ["科技伦理声明", "伦理声明"], en: ["ethics_ok"] }, flag()),
  column(
    "ethicsApprovalNo",
    { zh: ["伦理批件号", "伦理审批号"], en: ["ethics_approval_no"] },
    line(LIMITS.shortText),
  ),
];

/** Everything a list may say of an achievement (domain reference 6.2). */
export const ACHIEVEMENT_COLUMNS: Column<Content>[] = [
  ...described,
  ...parties,
  ...classified,
  ...terms,
  ...sharedColumns<Content>(),
];
