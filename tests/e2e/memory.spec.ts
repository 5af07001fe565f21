import { m } from "~/app/locales/messages/messages";
import { SAMPLE_PASSWORD, signIn } from "./people";
import { expect, test } from "./test";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });
    const [words, name] = javaScriptEnabled ? ["无人机", "无人机场景"] : ["焊", "焊接场景"];

    test("a search is kept: signed out, signed in and back, told as the same the second time", async ({
      page,
    }) => {
      await page.goto(`/scenarios?q=${words}`);
      await page
        .getByRole("link", { name: new RegExp(`^${m.alerts_save_search()}`) })
        .first()
        .click();
      await expect(page).toHaveURL(/sign-in/);
      await page.locator("input[name=email]").fill("authority@example.com");
      await page.locator("input[name=password]").fill(SAMPLE_PASSWORD);
      await page.locator("main button[type=submit]").click();
      await expect(page.getByRole("heading", { name: m.saved_new_title() })).toBeVisible();
      await expect(page.getByText(m.saved_words({ words }))).toBeVisible();
      await page.getByLabel(m.saved_name()).fill(name);
      await page.getByRole("button", { name: m.saved_new_submit() }).click();
      await expect(page.getByText(m.alerts_flash_search_saved())).toBeVisible();
      await page.getByRole("link", { name }).click();
      await expect(page).toHaveURL(/\/scenarios\?q=.*sort=newest/);
      await page
        .getByRole("link", { name: new RegExp(`^${m.alerts_save_search()}`) })
        .first()
        .click();
      await expect(page.getByText(m.saved_same_text({ name }))).toBeVisible();
    });

    test("an alert leads to the reasons, and a verdict stays where it was given", async ({ page }) => {
      await signIn(page, javaScriptEnabled ? "lab@example.com" : "park@example.com");
      await page.goto("/me/alerts");
      const match = page.getByRole("listitem").filter({ hasText: m.alerts_kind_match() }).first();
      await match.getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1, name: m.pair_title() })).toBeVisible();
      await page.locator("main header a").click();
      await expect(page).toHaveURL(/#matches$/);
      const verdict = page.getByRole("region", { name: m.judge_title() }).last();
      await verdict.locator("summary").click();
      await verdict.getByLabel(m.judge_reason()).selectOption("13");
      await verdict.getByRole("button", { name: m.judge_submit() }).click();
      await expect(page.getByRole("alert")).toContainText(m.judge_note());
      await page.getByRole("textbox", { name: m.judge_note() }).fill("已有供应商在试");
      await page.getByRole("button", { name: m.judge_submit() }).click();
      await expect(page).toHaveURL(/#judge-/);
      await expect(page).not.toHaveURL(/matches\//);
      const mine = page.getByText(m.judge_yours_not({ reason: m.decline_13() }));
      await expect(mine).toBeVisible();
      const own = page.getByRole("region", { name: m.judge_title() }).filter({ has: mine });
      await own.locator("summary").click();
      await own.getByRole("button", { name: m.judge_withdraw() }).click();
      await expect(mine).toHaveCount(0);
    });
  });

test("mails are switched off on the alerts page", async ({ page }) => {
  await signIn(page, "sme@example.com");
  await page.goto("/me/alerts");
  const group = page.getByRole("group", { name: m.alerts_setting_match() });
  await group.getByLabel(m.alerts_mail_off()).check();
  await page.getByRole("button", { name: m.alerts_settings_save() }).click();
  await expect(page.getByText(m.alerts_flash_mails_set())).toBeVisible();
  await page.reload();
  await expect(group.getByLabel(m.alerts_mail_off())).toBeChecked();
});
