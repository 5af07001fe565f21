import { m } from "~/app/locales/messages/messages";
import type { Locale } from "~/app/locales/messages/runtime";
import { ScenarioEditor } from "./pages/scenario-editor";
import { asSample, creditCodeFor, linkMailedTo, PASSWORD } from "./people";
import { type BrowserContextOptions, expect, test } from "./test";

type Way = { name: string; locale: Locale; scripts: boolean; width: number; serial: number };

/** The same path for everybody: in Chinese, without scripts, and in English on a phone. */
const WAYS: Way[] = [
  { name: "in Chinese", locale: "zh-CN", scripts: true, width: 1280, serial: 1 },
  { name: "without scripts", locale: "zh-CN", scripts: false, width: 1280, serial: 2 },
  { name: "in English on a phone", locale: "en", scripts: true, width: 390, serial: 3 },
];

const PROBLEM =
  "两条冰箱门壳产线日产五千余台，表面划伤、凹坑和色差靠人工目检，夜班漏检率升到百分之二点八，去年因外观问题退换一千九百余件，亮面反光使常规相机误报偏高。";

for (const way of WAYS) {
  test(`a chain leader's scenario finds a lab's achievement, ${way.name}`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const { locale } = way;
    const options: BrowserContextOptions = {
      baseURL,
      javaScriptEnabled: way.scripts,
      viewport: { width: way.width, height: 900 },
      timezoneId: "Asia/Shanghai",
    };
    const context = await browser.newContext(options);
    await context.addCookies([{ name: "lang", value: locale, url: String(baseURL) }]);
    const page = await context.newPage();
    const email = `officer-${way.serial}@example.com`;
    const company = `青岛海澄家电制造${way.serial}号有限公司`;
    const title = `冰箱门壳外观缺陷在线视觉检测（${way.serial}）`;

    await test.step("registers and proves the address", async () => {
      await page.goto("/sign-up");
      await page.getByLabel(m.account_email({}, { locale })).fill(email);
      await page.getByLabel(m.account_name({}, { locale })).fill("周敏");
      await page.getByLabel(m.account_password({}, { locale })).fill(PASSWORD);
      await page
        .locator(`[name=language][value="${locale}"], select[name=language]`)
        .first()
        .evaluate((box, value) => {
          if (box instanceof HTMLSelectElement) box.value = value;
          else (box as HTMLInputElement).checked = true;
        }, locale);
      await page.getByRole("button", { name: m.sign_up_submit({}, { locale }) }).click();
      await expect(page.getByRole("heading", { name: m.verify_sent_title({}, { locale }) })).toBeVisible();
      await page.goto(await linkMailedTo(email));
      await page.getByRole("button", { name: m.verify_email_submit({}, { locale }) }).click();
      await page.locator("input[name=email]").fill(email);
      await page.locator("input[name=password]").fill(PASSWORD);
      await page.locator("main button[type=submit]").click();
      await expect(page).toHaveURL(/\/me$/);
    });

    await test.step("registers the company; a wrong check digit is named", async () => {
      await page.goto("/me/organisation");
      const code = creditCodeFor(way.serial);
      const wrong = code.slice(0, 17) + (code.endsWith("0") ? "1" : "0");
      await page.locator("[name=name]").fill(company);
      await page.locator("[name=creditCode]").fill(wrong);
      await page.locator("select[name=kind]").selectOption("chain_leader");
      await page.locator("select[name=cityCode]").selectOption("370200");
      const send = page.getByRole("button", { name: m.organisation_register_submit({}, { locale }) });
      await send.click();
      const complaint = m.problem_credit_code_check(
        { expected: code.slice(17), found: wrong.slice(17) },
        { locale },
      );
      await expect(page.locator("#creditCode-error")).toHaveText(complaint);
      await expect(page.locator("[name=name]")).toHaveValue(company);
      await page.locator("[name=creditCode]").fill(code);
      await send.click();
      await expect(page.getByText(m.organisation_status_submitted({}, { locale })).first()).toBeVisible();
    });

    const operator = await asSample(browser, "operator@example.com", options, locale);
    await test.step("the operator verifies the company", async () => {
      await operator.page.goto("/operate/organisations?status=submitted");
      await operator.page.getByRole("link", { name: company }).click();
      await operator.page.getByRole("button", { name: m.operate_verify_submit({}, { locale }) }).click();
      await expect(operator.page.getByText(m.flash_organisation_verified({}, { locale }))).toBeVisible();
    });

    const editor = new ScenarioEditor(page, locale, way.scripts);
    await test.step("writes a scenario with three indicators; a value that is no number is told", async () => {
      await page.goto("/me/scenarios/new");
      await page.locator("[name=title]").fill(title);
      await page.getByRole("button", { name: m.new_listing_start({}, { locale }) }).click();
      await editor.expectOpen();
      await editor.choose({ domainCode: "AI", cityCode: "370200" });
      await editor.tick([
        ["opportunityKind", "trial"],
        ["scenarioClass", "vertical"],
        ["subfieldCodes", "AI-03"],
      ]);
      await editor.fill({
        oneLine: "门壳外观缺陷由人工目检改为在线视觉检测。",
        site: "青岛胶州智能冰箱工厂二线",
        siteConditions: "两班生产，每周日可停线调试八小时。",
        problem: PROBLEM,
        scopeOfWork: "成像、光源、算法和剔除接口整套系统，连续运行三个月后验收。",
      });
      await editor.rows("requirements", 1);
      await editor.fill({ "requirements.0.text": "与现有 MES 对接，逐台写入结果" });
      await editor.indicators([
        { name: "漏检率", operator: "<=", value: "≥ abc", unit: "%" },
        { name: "误报率", operator: "<=", value: "２", unit: "%" },
        { name: "单件检测节拍", operator: "<=", value: "12", unit: "s" },
      ]);
      await editor.save();
      await expect(page.locator("#indicators-0-value-error")).toHaveText(
        m.problem_indicator_not_a_number({}, { locale }),
      );
      await expect(page.locator('[name="indicators.0.value"]')).toHaveValue("≥ abc");
      await expect(page.locator('[name="indicators.2.name"]')).toHaveValue("单件检测节拍");
    });

    await test.step("mends it, completes the rest and submits", async () => {
      await editor.fill({ "indicators.0.value": "０．５" });
      await page
        .locator('[name="stage"][value="integration_trial"], select[name="stage"]')
        .first()
        .evaluate((box) => {
          if (box instanceof HTMLSelectElement) box.value = "integration_trial";
        });
      const radio = page.locator('input[name="stage"][value="integration_trial"]');
      if ((await radio.count()) > 0) await radio.check();
      await editor.choose({ trlMin: "6", trlTarget: "7" });
      await editor.tick([
        ["resourceCodes", "data"],
        ["cooperationModes", "trial_validation"],
        ["ipTerms", "supplier"],
        ["notClassified", "1"],
      ]);
      await editor.fill({ needBy: "2027-06-30", responsesClose: "2027-03-31" });
      await editor.fill({ "contact.name": "周敏", "contact.phone": "0532-86001234", "contact.email": email });
      await editor.submit();
      await expect(page.getByText(m.flash_submitted({}, { locale }))).toBeVisible();
    });

    await test.step("the operator returns it with a comment on a field", async () => {
      await operator.page.goto("/operate/review");
      await operator.page.getByRole("link", { name: title }).click();
      await operator.page.getByRole("button", { name: m.review_take({}, { locale }) }).click();
      const label = m.review_comment_on({ field: m.field_site({}, { locale }) }, { locale });
      await operator.page.getByText(label, { exact: true }).click();
      await operator.page.locator('[name="comment.site"]').fill("请写明具体产线和工位。");
      await operator.page.getByRole("button", { name: m.review_return({}, { locale }) }).click();
      await expect(operator.page.getByText(m.flash_returned({}, { locale }))).toBeVisible();
    });

    const record = page.url();
    await test.step("reads the comment at the field, mends and submits again", async () => {
      await page.goto(record);
      await expect(page.getByText("请写明具体产线和工位。").first()).toBeVisible();
      await editor.fill({ site: "青岛胶州智能冰箱工厂二线预装段后 6 m 工位" });
      await editor.submit();
      await expect(page.getByText(m.flash_submitted({}, { locale }))).toBeVisible();
    });

    await test.step("is approved and published", async () => {
      await operator.page.goto("/operate/review");
      await operator.page.getByRole("link", { name: title }).click();
      await operator.page.getByRole("button", { name: m.review_take({}, { locale }) }).click();
      await operator.page.getByRole("button", { name: m.review_approve_and_publish({}, { locale }) }).click();
      await expect(operator.page.getByText(m.flash_published({}, { locale }))).toBeVisible();
      await operator.close();
    });

    await test.step("finds a lab's achievement, with the reasons", async () => {
      await page.goto(`/scenarios?q=${encodeURIComponent(title)}`);
      await expect(async () => {
        await page.reload();
        await expect(page.getByRole("link", { name: title })).toBeVisible({ timeout: 1_000 });
      }).toPass({ timeout: 20_000 });
      await page.getByRole("link", { name: title }).click();
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      const first = page.locator("#matches ol > li").first();
      await expect(first).toContainText("缺陷");
      for (const part of [
        m.match_part_text,
        m.match_part_domain,
        m.match_part_maturity,
        m.match_part_indicators,
        m.match_part_context,
      ]) {
        await expect(first).toContainText(part({}, { locale }));
      }
      await expect(first).toContainText(m.match_met({}, { locale }));
      await expect(page.locator("body")).not.toContainText("0532-86001234");
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(way.width);
    });

    await test.step("signs out", async () => {
      if (way.width < 700) await page.getByText(m.nav_menu({}, { locale })).click();
      await page
        .getByRole("button", { name: m.nav_sign_out({}, { locale }) })
        .filter({ visible: true })
        .click();
      await page.goto(record);
      await expect(page).toHaveURL(/\/sign-in/);
    });
    await context.close();
  });
}
