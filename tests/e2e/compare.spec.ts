import AxeBuilder from "@axe-core/playwright";
import { m } from "~/app/locales/messages/messages";
import { expect, type Page, test } from "./test";

const SCENARIO = "/scenarios/SD-370200-ROBOT-2026-0001";

const boxes = (page: Page) => page.locator("#matches").getByRole("checkbox");
const submit = (page: Page) => page.getByRole("button", { name: m.compare_submit() });
const table = (page: Page) => page.getByRole("table").filter({ has: page.locator("caption") });

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test("from the match list to a sheet that can be shared, thinned and printed", async ({ page }) => {
  await page.goto(SCENARIO);
  const scores = await page.locator("#matches ol > li .text-3xl").allInnerTexts();
  const weaker = page.locator("#matches details:has(> ol)");
  await expect(weaker.getByRole("checkbox").first()).toBeHidden();
  await weaker.locator("> summary").click();
  await weaker.getByRole("checkbox").first().check();
  await weaker.getByRole("checkbox").first().uncheck();
  for (const at of [0, 1, 2, 3, 4]) await boxes(page).nth(at).check();
  await expect(page.getByText(m.compare_picked_too_many({ count: "5", over: "1" }))).toBeVisible();
  await expect(submit(page)).toBeDisabled();
  await boxes(page).nth(4).uncheck();
  await boxes(page).nth(3).uncheck();
  await expect(page.getByText(m.compare_picked({ count: "3" }))).toBeVisible();
  await submit(page).click();

  await expect(page).toHaveURL(/\/compare\?/);
  const address = new URL(page.url()).searchParams;
  expect(address.get("scenario")).toBe("SD-370200-ROBOT-2026-0001");
  expect(address.getAll("achievement")).toHaveLength(3);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("总装线人形机器人料箱搬运与上料");
  const total = table(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: m.compare_score(), exact: true }) });
  await expect(total.getByRole("cell").first()).toContainText(scores[0]?.match(/\d+/)?.[0] ?? "no score");
  await expect(total.getByRole("cell").nth(2)).toContainText(scores[2]?.match(/\d+/)?.[0] ?? "no score");
  await expect(table(page)).toContainText(m.match_met());
  await expect(table(page)).toContainText(m.compare_text_unknown());
  await axe(page);

  const all = await table(page).getByRole("row").count();
  await page.getByRole("link", { name: m.compare_only_differences() }).click();
  await expect(page).toHaveURL(/only=differences/);
  await expect.poll(() => table(page).getByRole("row").count()).toBeLessThan(all);
  await page.goBack();
  await expect(table(page).getByRole("row")).toHaveCount(all);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("button", { name: m.action_print() })).toBeHidden();
  await expect(page.getByText(/http:.*\/compare\?/)).toBeVisible();
  await page.emulateMedia({ media: "screen" });

  await page
    .getByRole("link", { name: m.compare_remove_named({ title: "" }) })
    .first()
    .click();
  await expect(table(page).getByRole("columnheader")).toHaveCount(3);
});

test("without scripts it is one form, and too few or too many lead on", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(SCENARIO);
  await boxes(page).first().check();
  await submit(page).click();
  await expect(page.getByRole("heading", { name: m.compare_too_few({ count: "1" }) })).toBeVisible();
  await page.getByRole("checkbox", { checked: false }).first().check();
  await submit(page).click();
  await expect(table(page).getByRole("columnheader")).toHaveCount(3);
  expect(page.url()).not.toMatch(/achievement=(&|$)/);

  await page.goto(SCENARIO);
  for (const at of [0, 1, 2, 3, 4]) await boxes(page).nth(at).check();
  await submit(page).click();
  await expect(page.getByRole("heading", { name: m.compare_too_many() })).toBeVisible();
  await page.getByRole("checkbox", { checked: true }).first().uncheck();
  await submit(page).click();
  await expect(table(page).getByRole("columnheader")).toHaveCount(5);
  await context.close();
});

test("a number that is not public is named, a scenario that is not is not found", async ({ page }) => {
  await page.goto(SCENARIO);
  const values = await boxes(page).evaluateAll((inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  );
  const query = `achievement=${values[0]}&achievement=cg-370200-ai-2026-9999&achievement=${values[1]}`;
  await page.goto(`/compare?scenario=SD-370200-ROBOT-2026-0001&${query}`);
  await expect(page.getByText(m.compare_missing({ numbers: "CG-370200-AI-2026-9999" }))).toBeVisible();
  await expect(table(page).getByRole("columnheader")).toHaveCount(3);
  expect((await page.goto(`/compare?scenario=SD-000000-AI-2026-0000&${query}`))?.status()).toBe(404);
  await page.goto("/compare");
  await expect(page.getByRole("heading", { name: m.compare_which_scenario() })).toBeVisible();
  await axe(page);
});

test("an achievement's scenarios lead to the same choice, and the sheet fits a phone", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto("/achievements/CG-370800-ROBOT-2026-0002");
  await page.getByRole("link", { name: m.compare_with_others() }).first().click();
  await expect(page.getByRole("heading", { name: m.compare_too_few({ count: "1" }) })).toBeVisible();
  await axe(page);
  for (const at of [0, 1]) await page.getByRole("checkbox", { checked: false }).nth(at).check();
  await submit(page).click();
  const region = page.getByRole("region", { name: m.compare_table_region() });
  await expect(region).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await axe(page);
  await context.close();
});

test("similar records stand below, each with what both speak of", async ({ page }) => {
  await page.goto(SCENARIO);
  const alike = page.locator("#alike li");
  expect(await alike.count()).toBeLessThanOrEqual(4);
  await expect(alike.first()).toContainText(m.match_topics({ topics: "" }).trim());
  await alike.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/scenarios\/SD-/);
  await expect(page).not.toHaveURL(new RegExp(`${SCENARIO}$`));
});
