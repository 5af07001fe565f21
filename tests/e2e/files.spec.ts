import AxeBuilder from "@axe-core/playwright";
import { m } from "~/app/locales/messages/messages";
import { pdf, png } from "../services/attachments/sample-files";
import { signIn } from "./people";
import { type Browser, expect, type Page, test } from "./test";

const zh = { locale: "zh-CN" } as const;
const REPORT = "检测报告（终稿）.pdf";
const PHOTO = "现场照片.png";

async function upload(page: Page, name: string, buffer: Buffer, visibility: "public" | "private") {
  // The type that a browser claims is not what counts.
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer });
  await page.locator(`input[name=visibility][value=${visibility}]`).check();
  await page.getByRole("button", { name: m.files_upload({}, zh) }).click();
}

/** What the Tab key reaches from the top of the page, by its name. */
async function reached(page: Page): Promise<string[]> {
  const names: string[] = [];
  await page.locator("body").press("Home");
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return at?.getAttribute("aria-label") || at?.name || at?.textContent?.trim() || "";
    });
    names.push(name);
  }
  return names;
}

/** The status that somebody in a window of their own gets for an address. */
async function statusFor(browser: Browser, email: string | null, url: string): Promise<number> {
  const context = await browser.newContext({ baseURL: new URL(url).origin });
  if (email) await signIn(await context.newPage(), email);
  const status = (await context.request.get(url)).status();
  await context.close();
  return status;
}

for (const scripts of [true, false]) {
  test(`files are attached to a draft, refused with a reason, removed and put back, ${scripts ? "with" : "without"} scripts`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: scripts });
    const page = await context.newPage();
    await signIn(page, "leader@example.com");
    await page.goto("/me/scenarios/new");
    await page.locator("[name=title]").fill("带附件的场景");
    await page.getByRole("button", { name: m.new_listing_start({}, zh) }).click();
    await page.getByRole("link", { name: m.files_add({}, zh) }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("带附件的场景");

    await upload(page, "说明书.pdf", Buffer.from("MZ a program"), "public");
    await expect(page.getByRole("alert")).toContainText("不收这种文件");
    await expect(page.locator("#file-error")).toContainText(".pdf");
    await expect(page.locator("input[value=public]")).toBeChecked();

    await upload(page, REPORT, pdf(String(scripts)), "public");
    await expect(page.getByText(m.files_flash_added({}, zh))).toBeVisible();
    await upload(page, PHOTO, png(), "private");
    const link = page.getByRole("link", { name: REPORT });
    await expect(page.getByRole("link", { name: PHOTO })).toBeVisible();
    await expect(link).toBeVisible();

    const url = new URL((await link.getAttribute("href")) ?? "", baseURL).href;
    const answer = await context.request.get(url);
    expect(await answer.body()).toEqual(pdf(String(scripts)));
    const headers = answer.headers();
    expect(headers["content-disposition"]).toContain(`UTF-8''${encodeURIComponent(REPORT)}`);
    expect(headers["content-security-policy"]).toContain("sandbox");
    for (const email of [null, "lab@example.com", "operator@example.com"])
      expect(await statusFor(browser, email, url)).toBe(404);

    await page.getByRole("button", { name: m.files_remove_name({ name: REPORT }, zh) }).click();
    await expect(page.getByText(m.files_flash_removed({}, zh))).toBeVisible();
    expect((await context.request.get(url)).status()).toBe(404);
    await page.getByRole("button", { name: m.files_put_back_name({ name: REPORT }, zh) }).click();
    await expect(link).toBeVisible();

    if (scripts) {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await reached(page)).toEqual(
        expect.arrayContaining([
          m.files_visibility_of({ name: REPORT }, zh),
          m.files_remove_name({ name: REPORT }, zh),
          "file",
          "visibility",
          m.files_upload({}, zh),
        ]),
      );
    }
    await page.getByRole("link", { name: m.files_back({}, zh) }).click();
    await expect(page.getByRole("link", { name: PHOTO })).toBeVisible();
    await context.close();
  });
}
