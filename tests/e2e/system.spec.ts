import AxeBuilder from "@axe-core/playwright";
import { m } from "~/app/locales/messages/messages";
import type { Locale } from "~/app/locales/messages/runtime";
import { signIn } from "./people";
import { expect, type Page, test } from "./test";

type Way = { name: string; locale: Locale; scripts: boolean; width: number };

const WAYS: Way[] = [
  { name: "in Chinese", locale: "zh-CN", scripts: true, width: 1280 },
  { name: "without scripts", locale: "zh-CN", scripts: false, width: 1280 },
  { name: "in English on a phone", locale: "en", scripts: true, width: 390 },
];

for (const way of WAYS) {
  test(`an operator checks and rebuilds the index, ${way.name}`, async ({ browser, baseURL }) => {
    const { locale } = way;
    const context = await browser.newContext({
      ...{ baseURL, javaScriptEnabled: way.scripts, viewport: { width: way.width, height: 900 } },
    });
    const page = await context.newPage();
    await signIn(page, "operator@example.com");
    await context.addCookies([{ name: "lang", value: locale, url: String(baseURL) }]);

    await test.step("finds the page and sees how the index is", async () => {
      await page.goto("/operate");
      await page.getByRole("link", { name: m.system_open({}, { locale }) }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(m.system_title({}, { locale }));
      await expect(page.getByText(m.system_status_ok({}, { locale }))).toBeVisible();
      await expectAccessible(page, way);
    });

    await test.step("checks it", async () => {
      await page.getByRole("button", { name: m.system_check({}, { locale }) }).click();
      await expect(page.getByText(m.system_flash_check_started({}, { locale }))).toBeVisible();
      await ended(page, way, m.system_job_check_ended({}, { locale }));
      const done = page.locator("#job").getByText(m.system_step_done({}, { locale }), { exact: true });
      await expect(done).toHaveCount(2);
    });

    await test.step("thinks better of a rebuild", async () => {
      await page.getByRole("link", { name: m.system_rebuild({}, { locale }) }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        m.system_confirm_title({}, { locale }),
      );
      await expectAccessible(page, way);
      await page.getByRole("link", { name: m.system_confirm_cancel({}, { locale }) }).click();
      await expect(page.getByText(m.system_job_check_ended({}, { locale }))).toBeVisible();
    });

    await test.step("rebuilds it after all", async () => {
      await page.getByRole("link", { name: m.system_rebuild({}, { locale }) }).click();
      await page.getByRole("button", { name: m.system_confirm_submit({}, { locale }) }).click();
      await expect(page.getByText(m.system_flash_rebuild_started({}, { locale }))).toBeVisible();
      await ended(page, way, m.system_job_rebuild_ended({}, { locale }));
      await expect(page.getByText(m.system_last_rebuild_never({}, { locale }))).toHaveCount(0);
      await expectAccessible(page, way);
    });
    await context.close();
  });
}

test("nobody else finds the page", async ({ page }) => {
  await signIn(page, "leader@example.com");
  for (const path of ["/operate/system", "/operate/system/rebuild"])
    expect((await page.goto(path))?.status()).toBe(404);
});

/** With scripts the page looks again by itself; without them the link does. */
async function ended(page: Page, { scripts, locale }: Way, text: string): Promise<void> {
  if (scripts) return expect(page.getByText(text)).toBeVisible({ timeout: 30_000 });
  await expect(async () => {
    await page.getByRole("link", { name: m.system_reload({}, { locale }) }).click();
    await expect(page.getByText(text)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}

async function expectAccessible(page: Page, { scripts, width }: Way): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  if (!scripts) return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
