import { m } from "~/app/locales/messages/messages";
import { ScenarioEditor } from "./pages/scenario-editor";
import { signIn } from "./people";
import { expect, test } from "./test";

const zh = { locale: "zh-CN" } as const;

test("/ brings a search anywhere, Esc closes what floats, leaving asks only when something would be lost", async ({
  page,
}) => {
  await signIn(page, "newcomer@example.com");
  const box = page.getByRole("dialog", { name: m.search_label({}, zh) });
  const overview = page.getByRole("link", { name: m.me_nav_overview({}, zh), exact: true });

  await page.goto("/me/organisation");
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(box).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expect(box.getByRole("searchbox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(box).toBeHidden();

  // A slash that is being typed stays a slash, and now there is something to lose.
  await page
    .locator("[name=website]")
    .evaluate((field) => field.closest("details")?.setAttribute("open", ""));
  await page.locator("[name=website]").pressSequentially("example.com/zh");
  await expect(page.locator("[name=website]")).toHaveValue("example.com/zh");
  await expect(box).toBeHidden();
  await overview.click();
  const leave = page.getByRole("alertdialog");
  await expect(leave).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(leave).toBeHidden();
  await expect(page.locator("[name=website]")).toHaveValue("example.com/zh");
  await overview.click();
  await leave.getByRole("button", { name: m.editor_leave_go({}, zh) }).click();
  await expect(page).toHaveURL(/\/me$/);
  // The address changes a moment before the page does: until then the slash would go into the field.
  await expect(page.locator("[name=website]")).toHaveCount(0);
  await expect(leave).toBeHidden();

  await page.keyboard.press("/");
  await box.getByRole("searchbox").fill("视觉检测");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await expect(page.locator("main input[type=search]")).toBeFocused();

  await page.setViewportSize({ width: 390, height: 800 });
  await page.locator("summary", { hasText: m.nav_menu({}, zh) }).click();
  const menu = page.getByRole("navigation", { name: m.nav_label({}, zh) });
  await expect(menu).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
});

for (const scripts of [true, false]) {
  test(`dates, amounts and durations as people write them, ${scripts ? "with" : "without"} scripts`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: scripts, locale: "zh-CN" });
    const page = await context.newPage();
    await signIn(page, "leader@example.com");
    await page.goto("/me/scenarios/new");
    await page.locator("[name=title]").fill("按习惯写的日期");
    await page.getByRole("button", { name: m.new_listing_start({}, zh) }).click();
    const editor = new ScenarioEditor(page, "zh-CN", scripts);
    await editor.expectOpen();
    await editor.fill({ needBy: "尽快", oneLine: "达到国际一流水平" });
    await editor.save();
    await expect(page.locator("#needBy-error")).toHaveText(m.problem_date({}, zh));
    await expect(page.locator("[name=needBy]")).toHaveValue("尽快");
    // Praise without a figure is told, whether or not scripts run, and stops nobody.
    await expect(page.getByText(m.editor_vague({ words: "国际一流" }, zh))).toBeVisible();

    await editor.fill({
      needBy: "二〇二七年十二月底前",
      startOn: "2027年二季度",
      responsesClose: "2027/3/31",
      durationMonths: "１.５年",
      budgetMin: "３００万",
      budgetMax: "1.2亿",
    });
    await editor.save();
    await expect(page.getByText(m.flash_saved({}, zh))).toBeVisible();
    const kept = {
      needBy: "2027-12-31",
      startOn: "2027-04-01",
      responsesClose: "2027-03-31",
      durationMonths: "18",
      budgetMin: "300",
      budgetMax: "12000",
    };
    for (const [name, value] of Object.entries(kept))
      await expect(page.locator(`[name="${name}"]`)).toHaveValue(value);
    await expect(page.getByText(m.amount_reads({ amount: "1.2 亿元" }, zh))).toBeVisible();
    await context.close();
  });
}

test("a deleted draft is gone from the list and its address, and one press brings it back", async ({
  page,
}) => {
  await signIn(page, "leader@example.com");
  await page.goto("/me/scenarios/new");
  await page.locator("[name=title]").fill("将被删除的草稿");
  await page.getByRole("button", { name: m.new_listing_start({}, zh) }).click();
  await new ScenarioEditor(page, "zh-CN", true).expectOpen();
  const address = page.url();
  await page.getByRole("button", { name: m.editor_action_discard({}, zh) }).click();
  await expect(page).toHaveURL(/\/me\/scenarios$/);
  const line = page.locator("main").getByRole("link", { name: "将被删除的草稿" });
  await expect(page.getByText(m.flash_discarded({}, zh))).toBeVisible();
  await expect(line).toHaveCount(0);
  expect((await page.request.get(address)).status()).toBe(404);

  await page.getByRole("button", { name: m.notice_undo({}, zh) }).click();
  await expect(page.getByText(m.notice_undo_discarded({}, zh))).toBeVisible();
  await expect(line).toBeVisible();
  await page.goto(address);
  await expect(page.locator("[name=title]")).toHaveValue("将被删除的草稿");
});

test("keys pressed while the scripts are on their way do not leave the page without them", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    setInterval(() =>
      document.body?.dispatchEvent(new KeyboardEvent("keydown", { key: "x", bubbles: true })),
    );
  });
  for (const path of ["/sign-in", "/scenarios", "/domains/AI"]) {
    await page.goto(path, { waitUntil: "commit" });
    await page.waitForFunction(() => {
      const main = document.querySelector("main");
      return main !== null && Object.keys(main).some((key) => key.startsWith("__reactFiber"));
    });
  }
  expect(errors).toEqual([]);
});
