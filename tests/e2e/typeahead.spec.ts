import AxeBuilder from "@axe-core/playwright";
import { m } from "~/app/locales/messages/messages";
import { expect, type Page, test } from "./test";

const field = (page: Page) => page.getByRole("main").getByRole("combobox", { name: m.search_label() });
const listbox = (page: Page) => page.getByRole("listbox", { name: m.suggest_list_label() });
const options = (page: Page) => listbox(page).getByRole("option");

test("the keyboard alone leads from a word to its list", async ({ page }) => {
  await page.goto("/");
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await field(page).pressSequentially("liangzi");
  await expect(listbox(page)).toBeVisible();
  await expect(field(page)).toHaveAttribute("aria-expanded", "true");
  const word = listbox(page).getByRole("option", { name: /^量子科技/ });
  for (let line = 0; line < 10 && (await word.getAttribute("aria-selected")) !== "true"; line++)
    await page.keyboard.press("ArrowDown");
  await expect(word).toHaveAttribute("aria-selected", "true");
  const chosen = await word.getAttribute("id");
  await expect(field(page)).toHaveAttribute("aria-activedescendant", chosen ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/domain=QUANT/);
  await expect(listbox(page)).toHaveCount(0);
});

test("Home and End go to the first and last line, Esc closes, Tab leaves", async ({ page }) => {
  await page.goto("/scenarios");
  await field(page).fill("机器人");
  await expect(options(page).nth(3)).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Home");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("End");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(listbox(page).locator('[aria-selected="true"]')).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(listbox(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue("机器人");
  await page.goto("/scenarios?q=机器人");
  await field(page).focus();
  await expect(async () => {
    await page.keyboard.press("ArrowDown");
    await expect(listbox(page)).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("Tab");
  await expect(listbox(page)).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("button", { name: m.search_submit() })).toBeFocused();
});

test("a record is opened by a click, all results by the last line or by Enter", async ({ page }) => {
  await page.goto("/scenarios?city=370200");
  await field(page).fill("机器人");
  await expect(options(page).last()).toHaveText(m.suggest_all({ text: "机器人" }));
  await options(page).last().click();
  await expect(page).toHaveURL(/city=370200/);
  await expect(page).toHaveURL(/q=/);
  await page.goto("/");
  await field(page).fill("无人机");
  const record = listbox(page).getByRole("option", { name: /SD-/ }).first();
  await expect(record.locator("mark").first()).toHaveText("无人机");
  await record.click();
  await expect(page).toHaveURL(/\/(scenarios|achievements)\/SD-/);
  await page.goto("/");
  await field(page).fill("无人机");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await expect(page.locator("article mark").first()).toBeVisible();
});

test("a late answer never takes the place of a newer one", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const aborted: string[] = [];
  page.on("requestfailed", (request) => aborted.push(decodeURIComponent(request.url())));
  await page.route("**/search/suggest?*", async (route) => {
    if (new URL(route.request().url()).searchParams.get("q") === "量子") await held;
    await route.continue().catch(() => {});
  });
  await page.goto("/");
  const first = page.waitForRequest(/search\/suggest/);
  await field(page).fill("量子");
  await first;
  await field(page).fill("氢能");
  await expect(listbox(page).getByRole("option", { name: /^氢能/ })).toBeVisible();
  expect(aborted.some((url) => url.includes("量子"))).toBe(true);
  release();
  await expect(options(page).last()).toHaveText(m.suggest_all({ text: "氢能" }));
  await expect(listbox(page).getByRole("option", { name: /^量子科技/ })).toHaveCount(0);
});

test("typing asks once it rests, and not again for words asked before", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.pathname === "/search/suggest") asked.push(url.searchParams.get("q") ?? "");
  });
  await page.goto("/");
  await field(page).fill("a");
  await field(page).fill("机器人");
  await expect(listbox(page)).toBeVisible();
  await field(page).fill("无人机");
  await expect(listbox(page).locator("mark", { hasText: "无人机" }).first()).toBeVisible();
  await field(page).fill("机器人");
  await expect(listbox(page).locator("mark", { hasText: "机器人" }).first()).toBeVisible();
  expect(asked).toEqual(["机器人", "无人机"]);
});

test("lines of other words are gone while the new ones are on their way", async ({ page }) => {
  await page.goto("/");
  await field(page).fill("机器人");
  await expect(listbox(page)).toBeVisible();
  await page.route("**/search/suggest?*", () => {});
  await field(page).fill("机器");
  await expect(options(page).last()).toHaveText(m.suggest_all({ text: "机器" }));
  await field(page).fill("氢能");
  await expect(listbox(page)).toHaveCount(0);
});

test("an input method composes undisturbed", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/search/suggest")) asked.push(request.url());
  });
  await page.goto("/");
  await field(page).fill("无人机");
  await expect(listbox(page)).toBeVisible();
  await page.keyboard.press("ArrowDown");
  const input = await page.context().newCDPSession(page);
  await input.send("Input.imeSetComposition", { text: "liangzi", selectionStart: 7, selectionEnd: 7 });
  // The keys of a composition belong to the input method: nothing is opened, nothing moves.
  await field(page).dispatchEvent("keydown", { key: "Enter", isComposing: true });
  await expect(page).toHaveURL(/\/$/);
  await field(page).fill("");
  await input.send("Input.imeSetComposition", { text: "liangzi", selectionStart: 7, selectionEnd: 7 });
  await input.send("Input.insertText", { text: "量子" });
  await expect(listbox(page).getByRole("option", { name: /^量子科技/ })).toBeVisible();
  expect(asked.filter((url) => url.includes("liangzi"))).toEqual([]);
});

test("without suggestions the form still searches", async ({ page }) => {
  await page.route("**/search/suggest?*", (route) => route.fulfill({ status: 500, body: "" }));
  await page.goto("/achievements");
  await field(page).fill("检测");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=/);
  await expect(page.locator("article mark").first()).toBeVisible();
  await expect(listbox(page)).toHaveCount(0);
});

test("the open list has nothing that axe objects to, and fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/");
  await field(page).fill("机器人");
  await expect(listbox(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  const box = await listbox(page).boundingBox();
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
});

test("a homophone is recovered by a link, never unasked", async ({ page }) => {
  await page.goto("/scenarios?q=低控经济");
  await expect(page.locator("input[name=q]")).toHaveValue("低控经济");
  await page.getByRole("main").getByRole("link", { name: "低空经济", exact: true }).click();
  await expect(page.locator("input[name=q]")).toHaveValue("低空经济");
  await expect(page.locator("article").first()).toBeVisible();
});

test("an empty list offers what to drop, with the count that is then shown", async ({ page }) => {
  await page.goto("/scenarios?domain=QUANT&domain=none-such&city=380000");
  await expect(page.getByText(m.list_empty_title())).toBeVisible();
  const way = page
    .getByRole("main")
    .getByRole("link", { name: /380000.*\d/ })
    .last();
  const count = Number((await way.textContent())?.match(/(\d+)(?!.*\d)/)?.[1]);
  expect(count).toBeGreaterThan(0);
  await way.click();
  await expect(page.getByText(m.list_count({ count: String(count) }))).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the search box is a form, and every help is a link", async ({ page }) => {
    await page.goto("/");
    const box = page.getByRole("main").getByRole("searchbox", { name: m.search_label() });
    await box.fill("人型机器人");
    await page.getByRole("main").getByRole("button", { name: m.search_submit() }).click();
    await expect(page).toHaveURL(/\/search\?q=/);
    await page.getByRole("main").getByRole("link", { name: "人形机器人", exact: true }).first().click();
    await expect(page.locator("article").first()).toContainText("人形机器人");
  });
});
