import AxeBuilder from "@axe-core/playwright";
import iconv from "iconv-lite";
import { m } from "~/app/locales/messages/messages";
import type { Locale } from "~/app/locales/messages/runtime";
import {
  BIG_ROWS,
  bigList,
  brokenSheet,
  encodedList,
  MISTAKES,
  mistakenList,
  oddSheet,
  type SentFile,
  tooLarge,
} from "./import-files";
import { asSample } from "./people";
import { expect, type Page, test } from "./test";

/** Long lists take their time on a busy machine. */
const LONG_MS = 60_000;
const zh = { locale: "zh-CN" as Locale };
const en = { locale: "en" as Locale };

async function upload(page: Page, file: SentFile | string, noun = "scenario") {
  await page.goto(`/me/imports?kind=${noun}`);
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator("main form button[type=submit]").click();
}

/** Presses a step's button and waits for what it leads to; without scripts the page is looked at again. */
async function press(page: Page, intent: string, to: string, scripts = true) {
  await page.locator(`button[name=intent][value=${intent}]`).click();
  if (scripts) return expect(page.locator(to)).toBeVisible({ timeout: LONG_MS });
  await expect(async () => {
    const again = page.locator("#under-way a").first();
    if (await again.isVisible()) await again.click();
    await expect(page.locator(to)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: LONG_MS });
}

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test("5,000 rows are imported step by step, left and come back to", async ({ browser, baseURL }) => {
  test.setTimeout(4 * LONG_MS);
  const { page, close } = await asSample(browser, "park@example.com", { baseURL }, "zh-CN");
  await page.goto("/me/scenarios");
  await page.getByRole("link", { name: m.imports_link({}, zh) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(m.imports_title({}, zh));
  await page.locator("input[type=file]").setInputFiles(tooLarge(test.info().outputPath("large.csv")));
  await expect(page.locator("#file-error")).toHaveText(
    m.imports_problem_file_too_large({ megabytes: "20" }, zh),
  );
  await upload(page, bigList());
  await expect(page.locator("#columns")).toBeVisible({ timeout: LONG_MS });
  await expectAccessible(page);
  await press(page, "match", "#preview");
  await expect(page.locator("#preview dl")).toContainText("5,000");
  await expect(page.locator("#first-rows")).toContainText("第0号产线巡检机器人");
  await expectAccessible(page);

  await page.getByRole("button", { name: m.imports_confirm({ count: "5,000" }, zh) }).click();
  await expect(page.locator("#under-way, #done")).toBeVisible({ timeout: LONG_MS });
  await page.goto("/me/imports");
  const line = page.getByRole("listitem").filter({ hasText: "场景征集表.csv" });
  // The list looks again by itself until the work is done.
  await expect(line).toContainText(m.imports_stage_done({}, zh), { timeout: LONG_MS });
  await line.getByRole("link").click();
  await expect(page.locator("#done dl")).toContainText("5,000");
  await expectAccessible(page);
  await page.getByRole("link", { name: m.imports_to_my_scenarios({}, zh) }).click();
  await expect(
    page.getByRole("link", { name: `${m.listing_state_draft({}, zh)} ${BIG_ROWS}` }),
  ).toBeVisible();
  await close();
});

test("37 mistakes are told cell by cell, on a phone without scripts, in English", async ({
  browser,
  baseURL,
}) => {
  const options = { baseURL, javaScriptEnabled: false, viewport: { width: 390, height: 844 } };
  const { page, close } = await asSample(browser, "authority@example.com", options, "en");
  await upload(page, tooLarge(test.info().outputPath("large.csv")));
  const tooMuch = m.imports_problem_file_too_large({ megabytes: "20" }, en);
  await expect(page.locator("#file-error")).toHaveText(tooMuch);
  await upload(page, mistakenList());
  await expect(page.locator("#columns")).toBeVisible();
  await press(page, "match", "#problems", false);
  await expect(page.locator("#problems h2")).toHaveText(m.imports_problems_title({ count: "37" }, en));
  const cells = await page.locator("#problems tbody th").allTextContents();
  const expected = Array.from({ length: 25 }, (_, i) => (i % 2 ? [`C${i + 2}`, `D${i + 2}`] : [`D${i + 2}`]));
  expect(cells).toEqual(expected.flat());
  expect(cells).toHaveLength(MISTAKES);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const saved = await page.request.get(`${page.url()}/problems.csv`);
  expect((await saved.text()).split("\n").filter((line) => /^[CD]\d+,/.test(line))).toHaveLength(MISTAKES);

  const stranger = await asSample(browser, "park@example.com", { baseURL }, "en");
  for (const path of [page.url(), `${page.url()}/problems.csv`])
    expect((await stranger.page.request.get(path)).status()).toBe(404);
  await stranger.close();
  await page.locator("button[name=intent][value=discard]").click();
  await expect(page.getByText(m.imports_flash_discarded({}, en))).toBeVisible();
  await close();
});

test("encodings, hidden, merged and computed cells are read or refused clearly; an export changes nothing", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(3 * LONG_MS);
  const { page, close } = await asSample(browser, "authority@example.com", { baseURL }, "zh-CN");

  await test.step("GB18030", async () => {
    await upload(
      page,
      encodedList((text) => iconv.encode(text, "gb18030")),
    );
    await press(page, "match", "#preview");
    await expect(page.locator("#first-rows")).toContainText("炉温波动大，淬火变形");
  });

  await test.step("a hidden row waits for a decision, a hidden column is left out, a formula gives its result", async () => {
    await upload(page, await oddSheet());
    await expect(page.getByText(m.imports_column_hidden({}, zh), { exact: true })).toBeVisible();
    await page.locator("select[name=column-1]").selectOption("problem");
    await page.locator("button[value=match]").click();
    await expect(page.locator("#hiddenRows-error")).toHaveText(m.imports_problem_hidden_rows({}, zh));
    await page.getByRole("radio", { name: m.imports_hidden_rows_skip({}, zh) }).check();
    await press(page, "match", "#preview");
    await expect(page.locator("#preview h2")).toHaveText(m.imports_preview_title({ rows: "3" }, zh));
    await expect(page.locator("#first-rows")).toContainText("漏检率1%");
    await expect(page.locator("#first-rows")).toContainText("10");
    await expect(page.locator("main")).not.toContainText("不要外传");
  });

  await test.step("merged cells and a failing formula are refused with their cells", async () => {
    await upload(page, await brokenSheet());
    await page.locator("select[name=column-1]").selectOption("problem");
    await press(page, "match", "#problems");
    expect(await page.locator("#problems tbody th").allTextContents()).toEqual(["C3", "B5"]);
    await expect(page.locator("#problems")).toContainText("B5:B6");
    await expectAccessible(page);
  });

  await test.step("one's own records, exported and brought back", async () => {
    const exported = await page.request.get("/me/scenarios/export/xlsx");
    const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    await upload(page, { name: "导出.xlsx", mimeType, buffer: await exported.body() });
    await press(page, "match", "#preview");
    await expect(page.getByText(m.imports_nothing_to_write({}, zh))).toBeVisible();
    await press(page, "confirm", "#done");
    await expect(page.locator("#done h2")).toHaveText(m.imports_done_nothing({}, zh));
  });
  await close();
});
