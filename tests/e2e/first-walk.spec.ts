import { m } from "~/app/locales/messages/messages";
import { Walk } from "./pages/first-walk";
import { asSample, creditCodeFor, linkMailedTo, PASSWORD } from "./people";
import { expect, test } from "./test";

const zh = { locale: "zh-CN" } as const;
const EMAIL = "zhou.min@example.com";
const CODE = creditCodeFor(77);
const MOST_FIELDS = 60;

/** What the innovation officer of a chain leader has on paper before opening the site. */
const BRIEF = `
题目：冰箱门壳外观缺陷在线视觉检测。用在线视觉检测代替门壳人工目检，漏检率降到 0.5% 以下。
单位：青岛海澄家电股份有限公司，统一社会信用代码 ${CODE}，链主企业，在青岛。联系人周敏，0532-86001234。
我们的智能冰箱工厂有两条门壳产线，日产五千余台。门壳喷粉后会出现划伤、凹坑和色差，夜班漏检率升到 2.8%，去年因外观问题退换 1900 余件，返工和赔付约 420 万元。希望在下线前逐件检出，不再依赖人眼。
现在每班六人在灯箱下逐件看；三年前试过常规工业相机，亮面反光严重，误报太多，停用了。
想开放真实产线供试用，属于人工智能里的计算机视觉，是单一行业的问题，已过实验室阶段，要在产线上做融合试验。
地点：青岛胶州智能冰箱工厂二线预装段后 6 m 工位。两班生产，每周日可停线调试八小时，照度 300–500 lx，有粉尘。
要做的事：部署成像、光源、算法和剔除接口整套系统，连续运行三个月后验收。
要求：检测结果逐台写入现有 MES；停机换型不超过 10 min。
指标：漏检率不高于 0.5%（千件盲测）；误报率不高于 2%（连续三个班统计）；单件检测节拍不超过 12 s（现场计时）。
能提供：数据和场地，20 万张历史缺陷图像，可现场采集样件。先试用验证，知识产权归供方。
预算 80万到 150万。2027年6月底要用上，响应收到 2027年3月31日。不涉密。
`;

/** Every answer is in the brief: nothing has to be looked up or made up. */
function fromBrief(answer: string): string {
  expect(BRIEF).toContain(answer);
  return answer;
}

const INDICATORS = [
  { name: "漏检率", value: "0.5", unit: "%", testMethod: "千件盲测" },
  { name: "误报率", value: "2", unit: "%", testMethod: "连续三个班统计" },
  { name: "单件检测节拍", value: "12", unit: "s", testMethod: "现场计时" },
];

test("from the sign-up page to a submitted scenario with three indicators", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const walk = new Walk(page);
  const button = (name: string) => page.locator("main").getByRole("button", { name, exact: true });
  const link = (name: string) => page.locator("main").getByRole("link", { name, exact: true });
  const begun = Date.now();

  await test.step("makes an account", async () => {
    await page.goto("/sign-up");
    await walk.write("email", EMAIL);
    await walk.write("name", fromBrief("周敏"));
    await walk.write("password", PASSWORD);
    await walk.press(button(m.sign_up_submit({}, zh)));
    await expect(page).toHaveURL(/verify-email/);
    await walk.look();
    await page.goto(await linkMailedTo(EMAIL));
    walk.clicks++;
    await walk.look();
    await walk.press(button(m.verify_email_submit({}, zh)));
    await expect(page).toHaveURL(/sign-in/);
    await walk.write("email", EMAIL);
    await walk.write("password", PASSWORD);
    await walk.press(button(m.sign_in_submit({}, zh)));
    await expect(page).toHaveURL(/\/me$/);
    await walk.look();
  });

  await test.step("registers the company", async () => {
    await walk.press(link(m.to_do_register_link({}, zh)).first());
    await expect(page).toHaveURL(/organisation/);
    await walk.write("name", fromBrief("青岛海澄家电股份有限公司"));
    await walk.write("creditCode", fromBrief(CODE));
    await walk.choose("kind", "chain_leader");
    await walk.choose("cityCode", "370200");
    await walk.tick("domains[]", "AI");
    await walk.press(button(m.organisation_register_submit({}, zh)));
    await expect(page.getByText(m.organisation_status_submitted({}, zh)).first()).toBeVisible();
  });

  // An organisation is verified before it may submit; what the operator does is not the walker's work.
  await test.step("an operator verifies it", async () => {
    const operator = await asSample(browser, "operator@example.com", { baseURL }, "zh-CN");
    await operator.page.goto("/operate/organisations?status=submitted");
    await operator.page.getByRole("link", { name: "青岛海澄家电股份有限公司" }).click();
    await operator.page.getByRole("button", { name: m.operate_verify_submit({}, zh) }).click();
    await expect(operator.page.getByText(m.flash_organisation_verified({}, zh))).toBeVisible();
    await operator.close();
  });

  await test.step("opens a draft", async () => {
    await walk.press(page.getByRole("link", { name: m.me_nav_overview({}, zh), exact: true }));
    await expect(page).toHaveURL(/\/me$/);
    // The address changes a moment before the page does.
    await expect(link(m.to_do_first_scenario_link({}, zh))).toBeVisible();
    await walk.look();
    await walk.press(link(m.to_do_first_scenario_link({}, zh)));
    await expect(page).toHaveURL(/scenarios\/new/);
    await walk.write("title", fromBrief("冰箱门壳外观缺陷在线视觉检测"));
    await walk.press(button(m.new_listing_start({}, zh)));
    await expect(page.getByRole("form", { name: m.editor_scenario_heading({}, zh) })).toBeVisible();
  });

  await test.step("tells the need", async () => {
    await walk.write("oneLine", fromBrief("用在线视觉检测代替门壳人工目检，漏检率降到 0.5% 以下。"));
    await walk.tick("opportunityKind", "trial");
    await walk.tick("scenarioClass", "vertical");
    await walk.choose("domainCode", "AI");
    await walk.tick("subfieldCodes", "AI-03");
    await walk.expectFilled("cityCode", "370200");
    await walk.write("site", fromBrief("青岛胶州智能冰箱工厂二线预装段后 6 m 工位"));
    await walk.write(
      "siteConditions",
      fromBrief("两班生产，每周日可停线调试八小时，照度 300–500 lx，有粉尘。"),
    );
    await walk.write("problem", fromBrief(lineOf("我们的智能冰箱工厂")));
    await walk.write("currentSolution", fromBrief(lineOf("现在每班六人")));
    await walk.write(
      "scopeOfWork",
      fromBrief("部署成像、光源、算法和剔除接口整套系统，连续运行三个月后验收。"),
    );
    await walk.write("requirements.0.text", fromBrief("检测结果逐台写入现有 MES"));
    await walk.press(page.locator('button[value="add:requirements"]'));
    await walk.write("requirements.1.text", fromBrief("停机换型不超过 10 min"));
  });

  await test.step("gives three indicators", async () => {
    for (const [at, row] of INDICATORS.entries()) {
      if (at > 0) await walk.press(page.locator('button[value="add:indicators"]'));
      await walk.write(`indicators.${at}.name`, fromBrief(row.name));
      await walk.choose(`indicators.${at}.operator`, "<=");
      await walk.write(`indicators.${at}.value`, fromBrief(row.value));
      await walk.write(`indicators.${at}.unit`, fromBrief(row.unit));
      await walk.write(`indicators.${at}.testMethod`, fromBrief(row.testMethod));
    }
    await walk.choose("stage", "integration_trial");
  });

  await test.step("says the terms, in the words of the brief", async () => {
    await walk.tick("resourceCodes", "data");
    await walk.tick("resourceCodes", "site");
    await walk.write("resourcesText", fromBrief("20 万张历史缺陷图像，可现场采集样件"));
    await walk.tick("cooperationModes", "trial_validation");
    await walk.tick("ipTerms", "supplier");
    await walk.write("budgetMin", fromBrief("80万"));
    await walk.write("budgetMax", fromBrief("150万"));
    await expect(page.getByText(m.amount_reads({ amount: "150 万元" }, zh))).toBeVisible();
    await walk.write("needBy", fromBrief("2027年6月底"));
    await expect(page.getByText(m.day_reads({ day: "2027年6月30日" }, zh))).toBeVisible();
    await walk.write("responsesClose", fromBrief("2027年3月31日"));
    await walk.expectFilled("contact.name", "周敏");
    await walk.expectFilled("contact.email", EMAIL);
    await walk.write("contact.phone", fromBrief("0532-86001234"));
    await walk.tick("notClassified", "1");
    await walk.look();
  });

  await test.step("submits; nothing is asked again", async () => {
    await walk.press(button(m.editor_submit({}, zh)));
    await expect(page.getByText(m.flash_submitted({}, zh))).toBeVisible();
    // The stage has told the maturity, and the words of the brief have become days and figures.
    for (const kept of ["TRL 6", "2027年6月30日", "漏检率 ≤ 0.5 %"])
      await expect(page.locator("main")).toContainText(kept);
    await walk.look();
  });

  const seen = [...walk.seen.keys()];
  const untouched = seen.filter((field) => !walk.filled.has(field)).map((field) => walk.seen.get(field));
  process.stdout.write(
    [
      `first walk: ${walk.pages.length} pages (${walk.pages.join(" → ")})`,
      `${seen.length} fields seen, ${walk.filled.size} filled, ${walk.clicks} clicks, ${Math.round((Date.now() - begun) / 1000)} s of machine time`,
      `seen and left as they were: ${untouched.join("、")}`,
    ]
      .join("\n")
      .concat("\n"),
  );
  expect([...walk.filled].every((field) => walk.seen.has(field))).toBe(true);
  expect(seen.length).toBeLessThanOrEqual(MOST_FIELDS);
});

function lineOf(start: string): string {
  return BRIEF.split("\n").find((line) => line.startsWith(start)) ?? "";
}
