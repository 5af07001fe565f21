import { m } from "~/app/locales/messages/messages";
import { ScenarioEditor } from "./pages/scenario-editor";
import { signIn } from "./people";
import { expect, test } from "./test";

const zh = { locale: "zh-CN" } as const;
const SITE = "总装一车间,自动保存的这一行";

test("a draft saves itself, keeps what cannot be saved yet, and warns only then", async ({ page }) => {
  await signIn(page, "leader@example.com");
  await page.goto("/me/scenarios/new");
  await page.locator("[name=title]").fill("自动保存的场景");
  await page.getByRole("button", { name: m.new_listing_start({}, zh) }).click();
  const saved = page.getByText(/^已自动保存 \d\d:\d\d$/);
  const editor = new ScenarioEditor(page, "zh-CN", true);
  await editor.expectOpen();
  await editor.fill({ site: SITE });
  await expect(saved).toBeVisible();
  const address = page.url();

  await editor.fill({ "indicators.0.name": "检出率" });
  await page.locator("[name='indicators.0.value']").fill("很高");
  await expect(page.getByText(/^还没有保存。.*第 1 行/)).toBeVisible();
  await page
    .getByRole("link", { name: m.nav_achievements({}, zh) })
    .first()
    .click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: m.editor_leave_stay({}, zh) }).click();
  await expect(page.locator("[name='indicators.0.value']")).toHaveValue("很高");

  await page.locator("[name='indicators.0.value']").fill("99");
  await expect(saved).toBeVisible();
  await page
    .getByRole("link", { name: m.nav_achievements({}, zh) })
    .first()
    .click();
  await expect(page).toHaveURL(/\/achievements$/);
  await page.goto(address);
  await expect(page.locator("[name=site]")).toHaveValue(SITE);
  await expect(page.locator("[name='indicators.0.value']")).toHaveValue("99");

  // The button right after a keystroke: one save, no quarrel with oneself.
  await page.locator("[name=site]").fill("总装二车间");
  await page
    .getByRole("button", { name: m.editor_save({}, zh), exact: true })
    .last()
    .click();
  await expect(page.getByText(m.flash_saved({}, zh))).toBeVisible();
  await expect(page.locator("[name=site]")).toHaveValue("总装二车间");
});
