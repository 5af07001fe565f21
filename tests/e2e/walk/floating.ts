import { m } from "~/app/locales/messages/messages";
import { expect, type Locator, type Page } from "../test";
import { contrastViolations, violations } from "./axe";
import type { WalkedPage } from "./pages";
import type { Visits } from "./visit";

const PHONE = { width: 390, height: 844 } as const;
const HOME: WalkedPage = { route: "_index", as: "nobody", path: "/" };
const LIST: WalkedPage = { route: "scenarios._index", as: "nobody", path: "/scenarios" };
const DESIGN: WalkedPage = { route: "design", as: "nobody", path: "/design" };

/** Opens everything that unfolds in the content, so that it is looked at, too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
  });
}

async function objections(page: Page, within?: string): Promise<string[]> {
  const light = await violations(page, within);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await contrastViolations(page, within);
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark.map((problem) => `dark: ${problem}`)];
}

/** The menus of the header (navigation on a phone, account, language): axe while open, then Esc, with the focus back. */
export async function menus(visits: Visits, walked: WalkedPage, phone: boolean): Promise<string[]> {
  const page = await visits.open(walked);
  if (phone) await page.setViewportSize(PHONE);
  const openers = page.locator("header").locator("summary, [aria-haspopup=menu], [aria-haspopup=true]");
  const problems: string[] = [];
  const visible = openers.filter({ visible: true });
  const count = await visible.count();
  if (phone) expect(count, "menus on a phone").toBeGreaterThan(0);
  for (let at = 0; at < count; at++) {
    const opener = visible.nth(at);
    await opener.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => isOpen(opener)).toBe(true);
    // Only the header: links half under the open menu are not too small, they are under it.
    problems.push(...(await objections(page, "header")));
    await page.keyboard.press("Escape");
    await expect.poll(() => isOpen(opener), { message: "Esc closes the menu" }).toBe(false);
    await expect(opener).toBeFocused();
  }
  return problems;
}

function isOpen(opener: Locator): Promise<boolean> {
  return opener.evaluate(
    (element) =>
      element.getAttribute("aria-expanded") === "true" ||
      (element.parentElement instanceof HTMLDetailsElement && element.parentElement.open),
  );
}

export async function dialog(visits: Visits): Promise<string[]> {
  const page = await visits.open(DESIGN);
  const opener = page.locator("[data-opens=dialog]");
  await opener.click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  const problems = await objections(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  return problems;
}

export async function suggestions(visits: Visits): Promise<string[]> {
  const page = await visits.open(HOME);
  const words = { locale: visits.language } as const;
  const field = page.getByRole("main").getByRole("combobox", { name: m.search_label({}, words) });
  const list = page.getByRole("listbox", { name: m.suggest_list_label({}, words) });
  await field.fill("机器人");
  await expect(list).toBeVisible();
  const problems = await objections(page);
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  return problems;
}

/** The filters of a list, which are folded on a phone. */
export async function filters(visits: Visits): Promise<string[]> {
  const page = await visits.open(LIST);
  await page.setViewportSize(PHONE);
  await page.locator("aside summary").filter({ visible: true }).first().click();
  await expect(page.locator("aside a").filter({ visible: true }).first()).toBeVisible();
  return await objections(page);
}
