import iconv from "iconv-lite";
import { beforeEach, describe, expect, test } from "vitest";
import { emptyScenario } from "~/app/domain/scenario";
import type { Db } from "~/db/connection";
import { findAchievementByExternalId } from "~/db/queries/achievements";
import { takeListingNumber } from "~/db/queries/number-series";
import { findScenarioByExternalId, updateScenarioContent } from "~/db/queries/scenarios";
import { inTransaction } from "~/db/transaction";
import { freshDatabase } from "~/tests/support/database";
import { newCreditCode, newOrganisation } from "~/tests/support/people";
import { importDone, importFile, NOTHING, problemsOf, seededDatabase, written } from "./support";

let db: Db;
beforeEach(async () => {
  db = await seededDatabase();
});

const scenarioOf = async (externalId: string) => {
  const scenario = await findScenarioByExternalId(db, externalId);
  if (!scenario) throw new Error(`no scenario ${externalId}`);
  return scenario;
};
const short = (problems: { row: number; heading: string | null; code: string }[]) =>
  problems.map(({ row, heading, code }) => [row, heading, code]);

describe("a good list", () => {
  test("is published whole: record, number, transition, audit line and outbox entry", async () => {
    const summary = await importDone(
      db,
      "scenario",
      '外部编号,需求名称,需求内容,领域,所在市\nA1,产线视觉检测,"一\n二",人工智能,青岛\nA2,矿井巡检,,,\n',
    );
    expect(summary).toMatchObject({ rows: 2, fresh: 2, changed: 0, unchanged: 0, conflicts: [] });
    const scenario = await scenarioOf("A1");
    expect(scenario).toMatchObject({
      state: "published",
      source: "import",
      organisationId: null,
      domainProposed: null,
      version: 1,
    });
    expect(scenario.no).toMatch(/^SD-370200-AI-\d{4}-0001$/);
    expect(scenario.content).toMatchObject({
      title: "产线视觉检测",
      problem: "一\n二",
      domainCode: "AI",
      cityCode: "370200",
    });
    expect(Date.parse(scenario.validUntil ?? "") - Date.parse(scenario.publishedAt ?? "")).toBe(
      365 * 86_400_000,
    );
    expect(await written(db)).toMatchObject({ scenarios: 2, outbox: 2, transitions: 2, audit: 3 });
  });

  test("fills every kind of field", async () => {
    const list = [
      {
        外部编号: "F1",
        场景名称: "港口无人集卡协同",
        一句话简介: "夜间也能跑",
        细分方向: "具身智能",
        阶段: "融合试验",
      },
      {
        机会类型: "场景机会",
        场景类别: "垂直领域",
        市: "371000",
        成熟度要求: "6-7",
        合作方式: ["试用验证", "联合攻关"],
      },
      {
        指标: "定位误差≤5 cm；连续作业≥8 h（可选）",
        技术需求: "不停机换电\n雨雾可用（可选）",
        预算: "100-200万元",
        时限要求: "2027/6/30",
      },
      { 联系人: "王敏", 联系电话: "0631-5550000", 密级: "公开", 响应截止: "2026-12-31" },
    ];
    await importDone(db, "scenario", JSON.stringify(Object.assign({}, ...list)));
    expect((await scenarioOf("F1")).content).toEqual({
      ...emptyScenario(),
      title: "港口无人集卡协同",
      oneLine: "夜间也能跑",
      domainCode: "AI",
      subfieldCodes: ["AI-04"],
      stage: "integration_trial",
      opportunityKind: "trial",
      scenarioClass: "vertical",
      cityCode: "371000",
      trlMin: 6,
      trlTarget: 7,
      cooperationModes: ["trial_validation", "joint_research"],
      indicators: [
        {
          name: "定位误差",
          operator: "<=",
          value: "5",
          valueMax: null,
          unit: "cm",
          testMethod: null,
          must: true,
        },
        {
          name: "连续作业",
          operator: ">=",
          value: "8",
          valueMax: null,
          unit: "h",
          testMethod: null,
          must: false,
        },
      ],
      requirements: [
        { text: "不停机换电", must: true },
        { text: "雨雾可用", must: false },
      ],
      budgetMin: "100",
      budgetMax: "200",
      needBy: "2027-06-30",
      responsesClose: "2026-12-31T15:59:59.000Z",
      contact: { name: "王敏", phone: "0631-5550000", email: "" },
      notClassified: true,
    });
  });

  test("may be in GB18030, with a byte order mark, or with English headings", async () => {
    const list = "编号,成果名称,关键词\n1,绿氢制取装置,氢能；电解水\n";
    expect(await importDone(db, "achievement", iconv.encode(list, "gb18030"))).toMatchObject({ fresh: 1 });
    expect(await importDone(db, "achievement", `\uFEFF${list}`)).toMatchObject({ unchanged: 1 });
    const english = "external_id;Title;Keywords\n1;绿氢制取装置;氢能；电解水\n";
    expect(await importDone(db, "achievement", english.replace("；", "、"))).toMatchObject({ unchanged: 1 });
    expect((await findAchievementByExternalId(db, "1"))?.content.keywords).toEqual(["氢能", "电解水"]);
  });

  test("full-width digits count as digits", async () => {
    await importDone(db, "scenario", "编号,需求名称,指标,TRL\n１,巡检,准确率≥９９．５ ％,６\n");
    const { content } = await scenarioOf("１");
    expect(content.indicators[0]).toMatchObject({ operator: ">=", value: "99.5" });
    expect(content.trlMin).toBe(6);
  });

  test("markup and formulas stay the text they are", async () => {
    const title = "<script>alert(1)</script>";
    await importDone(db, "scenario", `编号,需求名称,需求内容\nX,${title},"=HYPERLINK(""http://x"")"\n`);
    expect((await scenarioOf("X")).content).toMatchObject({ title, problem: '=HYPERLINK("http://x")' });
  });

  test("long text is not cut", async () => {
    await importDone(db, "scenario", `编号,需求名称,需求内容\nL,长文,${"很".repeat(9_000)}\n`);
    expect((await scenarioOf("L")).content.problem).toHaveLength(9_000);
  });

  test("a domain is proposed where the words allow it, and stays open where they do not", async () => {
    const summary = await importDone(db, "scenario", "编号,需求名称\nH,氢燃料电池系统能量管理\nZ,围墙粉刷\n");
    expect(summary).toMatchObject({ domainProposed: 1, domainUnknown: 1 });
    const proposed = await scenarioOf("H");
    expect(proposed.content.domainCode).toBe("X-ENERGY");
    expect(proposed.domainProposed?.confidence).toBeGreaterThan(0);
    expect(await scenarioOf("Z")).toMatchObject({ domainProposed: null, content: { domainCode: null } });
  });

  test("many numbers are taken at once, behind those already given", async () => {
    const year = new Date().getUTCFullYear();
    await inTransaction((trx) => takeListingNumber(trx, "scenario", "370200", "AI", year), db);
    await importDone(db, "scenario", "编号,需求名称,领域,市\n1,甲,AI,青岛\n2,乙,AI,青岛\n3,丙,AI,济南\n");
    const numbers = await Promise.all(
      ["1", "2", "3"].map(async (id) => (await scenarioOf(id)).no?.replace(/-\d{4}-/, "-")),
    );
    expect(numbers).toEqual(["SD-370200-AI-0002", "SD-370200-AI-0003", "SD-370100-AI-0001"]);
  });

  test("a dry run writes nothing", async () => {
    expect(await importDone(db, "scenario", "编号,需求名称\n1,甲\n", { dryRun: true })).toMatchObject({
      fresh: 1,
    });
    expect(await written(db)).toEqual(NOTHING);
  });
});

describe("a list with errors", () => {
  test("is refused whole, with every error of every row", async () => {
    const list = [
      "外部编号,需求名称,指标,领域,TRL,预算",
      "1,甲,准确率≥99 %,人工智能,6,50",
      "2,乙,准确率≥ abc,人工智障,十,很多",
      '3,"丙"丁,,,,',
      "4,,,,,",
      "5,戊",
      "6,己,,,,,多出来的",
      "1,庚,,,,",
    ].join("\n");
    expect(short(await problemsOf(db, "scenario", list))).toEqual([
      [3, "指标", "indicator_not_a_number"],
      [3, "领域", "unknown_choice"],
      [3, "TRL", "trl_level"],
      [3, "预算", "money"],
      [4, null, "quote_misplaced"],
      [5, "需求名称", "required"],
      [6, null, "too_few_cells"],
      [7, null, "too_many_cells"],
      [8, "外部编号", "id_twice"],
    ]);
    expect(await written(db)).toEqual(NOTHING);
  });

  test("names both rows of an id that comes twice", async () => {
    const problems = await problemsOf(db, "achievement", "编号,成果名称\n7,甲\n8,乙\n7,丙\n");
    expect(problems).toMatchObject([{ row: 4, heading: "编号", code: "id_twice", params: { first: 2 } }]);
  });

  test("a title of one megabyte is refused without repeating it", async () => {
    const problems = await problemsOf(db, "achievement", `编号,成果名称\n1,${"长".repeat(350_000)}\n`);
    expect(problems).toMatchObject([{ row: 2, code: "too_long", params: { maximum: 80, actual: 350_000 } }]);
    expect(JSON.stringify(problems).length).toBeLessThan(400);
  });

  test("an unknown heading is refused with the nearest one, or left out on demand", async () => {
    const list = "外部编码,需求名称\n1,甲\n";
    expect(await problemsOf(db, "scenario", list)).toMatchObject([
      { row: 1, heading: "外部编码", code: "heading_unknown", params: { nearest: "外部编号" } },
    ]);
    expect(await importDone(db, "scenario", list, { ignoreUnknownColumns: true })).toMatchObject({
      ignoredHeadings: ["外部编码"],
    });
  });

  test("one field under two headings, a heading without a name and a missing title are refused", async () => {
    expect(short(await problemsOf(db, "scenario", "编号,外部编号,需求名称,\n1,2,甲,乙\n"))).toEqual([
      [1, "外部编号", "heading_twice"],
      [1, null, "heading_blank"],
    ]);
    expect(short(await problemsOf(db, "scenario", "编号,需求内容\n1,乙\n"))).toEqual([
      [1, null, "heading_missing"],
    ]);
  });

  test("a unit of money in a heading is not overlooked", async () => {
    expect(short(await problemsOf(db, "scenario", "需求名称,预算(元)\n甲,500000\n"))).toEqual([
      [1, "预算(元)", "heading_unknown"],
    ]);
    await importDone(db, "scenario", "编号,需求名称,预算（万元）\n1,甲,50\n");
    expect((await scenarioOf("1")).content.budgetMin).toBe("50");
  });

  test("classified work is refused", async () => {
    expect(short(await problemsOf(db, "achievement", "成果名称,密级\n甲,秘密\n"))).toEqual([
      [2, "密级", "classified"],
    ]);
  });

  test("cells of one row must agree", async () => {
    const list =
      "需求名称,最低成熟度,目标成熟度,预算下限,预算上限,提问截止,响应截止,领域,细分方向\n甲,7,6,90,80,2026-12-02,2026-12-01,低空经济,量子通信\n乙,10,,,,,,,\n";
    expect(short(await problemsOf(db, "scenario", list))).toEqual([
      [2, "细分方向", "subfield_other_domain"],
      [3, "最低成熟度", "trl_level"],
    ]);
    expect(
      short(await problemsOf(db, "scenario", list.replace("低空经济,量子通信", "量子科技,量子通信"))),
    ).toEqual([
      [2, "目标成熟度", "trl_order"],
      [2, "预算上限", "range_order"],
      [2, "响应截止", "date_order"],
      [3, "最低成熟度", "trl_level"],
    ]);
  });
});

describe("importing again", () => {
  const LIST = "编号,需求名称,需求内容,市\n1,甲,原文,青岛\n2,乙,原文,\n";

  test("changes nothing", async () => {
    await importDone(db, "scenario", LIST);
    const before = await written(db);
    expect(await importDone(db, "scenario", LIST)).toMatchObject({ fresh: 0, changed: 0, unchanged: 2 });
    expect(await written(db)).toEqual(before);
  });

  test("rows without an id are known again by title and unit", async () => {
    const list = "成果名称,完成单位\n甲,山东大学\n甲,青岛大学\n";
    expect(await importDone(db, "achievement", list)).toMatchObject({ fresh: 2 });
    expect(await importDone(db, "achievement", list.replace("甲", " 甲 "))).toMatchObject({
      fresh: 0,
      unchanged: 2,
    });
    expect(short(await problemsOf(db, "achievement", `${list}甲,山东大学\n`))).toEqual([
      [4, "成果名称", "same_record_twice"],
    ]);
  });

  test("a changed row changes its record and tells the index", async () => {
    await importDone(db, "scenario", LIST);
    const { no, outbox } = { no: (await scenarioOf("1")).no, outbox: (await written(db)).outbox };
    expect(await importDone(db, "scenario", LIST.replace("甲,原文", "甲,新文"))).toMatchObject({
      fresh: 0,
      changed: 1,
      unchanged: 1,
    });
    expect(await scenarioOf("1")).toMatchObject({ no, version: 2, content: { problem: "新文" } });
    expect((await written(db)).outbox).toBe(outbox + 1);
    expect(await importDone(db, "scenario", LIST)).toMatchObject({ changed: 1 });
  });

  test("a list with fewer columns leaves the other fields alone", async () => {
    await importDone(db, "scenario", LIST);
    expect(await importDone(db, "scenario", "编号,需求名称\n1,甲\n2,新乙\n")).toMatchObject({
      changed: 1,
      unchanged: 1,
    });
    expect((await scenarioOf("2")).content).toMatchObject({ title: "新乙", problem: "原文" });
    expect(await importDone(db, "scenario", "编号,需求名称,市\n1,甲,\n")).toMatchObject({ changed: 1 });
    expect((await scenarioOf("1")).content).toMatchObject({ cityCode: null, problem: "原文" });
  });

  test("a record that somebody edited is left alone and reported, until the list says something new", async () => {
    await importDone(db, "scenario", LIST);
    const scenario = await scenarioOf("1");
    const content = { ...scenario.content, problem: "人改的" };
    await updateScenarioContent(db, {
      id: scenario.id,
      fromVersion: 1,
      content,
      domainProposed: null,
      at: "2027-01-01T00:00:00.000Z",
    });
    expect(await importDone(db, "scenario", LIST)).toMatchObject({ unchanged: 2, conflicts: [] });
    const before = await written(db);
    const summary = await importDone(db, "scenario", LIST.replace("甲,原文", "甲,清单改的"));
    expect(summary).toMatchObject({
      changed: 0,
      unchanged: 1,
      conflicts: [{ row: 2, no: scenario.no, externalId: "1" }],
    });
    expect((await scenarioOf("1")).content.problem).toBe("人改的");
    expect(await written(db)).toEqual(before);
  });

  test("a proposed domain that the list confirms is proposed no longer", async () => {
    await importDone(db, "scenario", "编号,需求名称\nH,氢燃料电池系统能量管理\n");
    await importDone(db, "scenario", "编号,需求名称,领域\nH,氢燃料电池系统能量管理,未来能源\n");
    expect(await scenarioOf("H")).toMatchObject({
      domainProposed: null,
      version: 2,
      content: { domainCode: "X-ENERGY" },
    });
  });
});

describe("a list of an organisation", () => {
  const LIST = "编号,需求名称\n1,甲\n";

  test("gives it the records, but never those of another", async () => {
    const [mine, other] = [newCreditCode(), newCreditCode()];
    const { id } = await newOrganisation({ creditCode: mine });
    await newOrganisation({ creditCode: other });
    await importDone(db, "scenario", LIST, { creditCode: ` ${mine.toLowerCase()} ` });
    expect(await scenarioOf("1")).toMatchObject({
      organisationId: id,
      no: expect.stringMatching(/^SD-370200-XX-/),
    });
    expect(short(await problemsOf(db, "scenario", LIST, { creditCode: other }))).toEqual([
      [2, null, "id_of_another_owner"],
    ]);
  });

  test("may stay a draft, and may be submitted only when it is complete", async () => {
    const creditCode = newCreditCode();
    await newOrganisation({ creditCode });
    await importDone(db, "scenario", LIST, { creditCode, state: "draft" });
    expect(await scenarioOf("1")).toMatchObject({ state: "draft", no: null, publishedAt: null });
    const unready = "编号,需求名称,需求内容,领域\n2,乙,太短,\n3,丙,,人工智能\n";
    const problems = await problemsOf(db, "scenario", unready, { creditCode, state: "submitted" });
    // What the list has no column for is told once, for all rows.
    expect(problems.filter((problem) => problem.row === 1)).toContainEqual(
      expect.objectContaining({ heading: "联系人", code: "column_needed_to_submit", params: { count: 2 } }),
    );
    const inRows = problems.filter((problem) => problem.row > 1);
    expect(inRows.map(({ cell, code }) => [cell, code])).toEqual([
      ["C2", "too_short_to_submit"],
      ["D2", "required_to_submit"],
      ["C3", "required_to_submit"],
    ]);
  });

  test.each([
    ["91370200000000001X", "organisation_code"],
    ["913702000000000017", "organisation_code"],
  ])("a wrong credit code %s is told", async (creditCode, code) => {
    expect(await importFile(db, "scenario", LIST, { creditCode })).toMatchObject({
      kind: "unusable",
      problem: { code },
    });
  });

  test("an unknown organisation, one of the wrong kind and none at all are told", async () => {
    const creditCode = newCreditCode();
    expect(await importFile(db, "scenario", LIST, { creditCode })).toMatchObject({
      problem: { code: "organisation_unknown" },
    });
    await newOrganisation({ creditCode, kind: "university" });
    expect(await importFile(db, "scenario", LIST, { creditCode })).toMatchObject({
      problem: { code: "organisation_kind" },
    });
    expect(await importFile(db, "scenario", LIST, { state: "draft" })).toMatchObject({
      problem: { code: "state_needs_organisation" },
    });
  });
});

test("without a vocabulary nothing can be read", async () => {
  const empty = await freshDatabase();
  expect(await importFile(empty, "scenario", "需求名称\n甲\n")).toMatchObject({
    problem: { code: "vocabulary_empty" },
  });
});
