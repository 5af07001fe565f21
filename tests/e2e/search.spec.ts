import { m } from "~/app/locales/messages/messages";
import { expect, test } from "./test";

test("a list keeps its whole state in the address, and back works", async ({ page }) => {
  await page.goto("/achievements");
  await page.getByRole("main").getByLabel(m.search_label()).fill("检测");
  await page.getByRole("main").getByRole("button", { name: m.search_submit() }).click();
  await expect(page).toHaveURL(/q=/);
  await expect(page.locator("article mark").first()).toHaveText(/检测|检|测/);
  const all = await page.locator("article").count();
  await page
    .locator("aside")
    .getByRole("link", { name: /人工智能/ })
    .filter({ visible: true })
    .first()
    .click();
  await expect(page).toHaveURL(/domain=AI/);
  await expect(page.locator("article").first()).toContainText("人工智能");
  expect(await page.locator("article").count()).toBeLessThanOrEqual(all);
  await page.goBack();
  await expect(page).not.toHaveURL(/domain=AI/);
  await page.goForward();
  await page.getByRole("link", { name: m.list_remove_filter({ name: "人工智能" }) }).click();
  await expect(page).not.toHaveURL(/domain=AI/);
  await expect(page).toHaveURL(/q=/);
});

test("facet counts are what the filter then shows", async ({ page }) => {
  await page.goto("/scenarios");
  const link = page
    .locator("aside")
    .getByRole("link", { name: /^量子科技/ })
    .filter({ visible: true });
  const count = Number((await link.textContent())?.match(/\d+/)?.[0]);
  expect(count).toBeGreaterThan(0);
  await link.click();
  await expect(page.getByText(m.list_count({ count: String(count) }))).toBeVisible();
});

test("the search box takes whatever is typed", async ({ page }) => {
  for (const text of [
    '"',
    "a AND OR NOT (",
    "title:x*",
    "'; drop table scenarios; --",
    "😀",
    "＊＊",
    "\\",
    "机".repeat(400),
  ]) {
    const answer = await page.goto(`/scenarios?q=${encodeURIComponent(text)}`);
    expect([text, answer?.status()]).toEqual([text, 200]);
    await expect(page.getByText(m.list_down())).toHaveCount(0);
  }
});

test("no result says so and offers a way on", async ({ page }) => {
  await page.goto("/scenarios?q=独角兽饲养");
  await expect(page.getByText(m.list_empty_title())).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: m.list_clear_all() }).first().click();
  await expect(page.locator("article").first()).toBeVisible();
});

test("the language is a choice that stays", async ({ page }) => {
  await page.goto("/domains/QUANT");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Quantum technology" })).toBeVisible();
  await page.goto("/scenarios");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
});
