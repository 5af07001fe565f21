import AxeBuilder from "@axe-core/playwright";
import { signIn } from "./people";
import { expect, test } from "./test";

const PUBLIC = [
  "/",
  "/scenarios",
  "/achievements?q=检测",
  "/domains",
  "/domains/AI",
  "/sign-in",
  "/sign-up",
  "/no-such-page",
  "/bridges",
  "/search?q=检测",
  "/api",
];
const MINE = [
  "/me",
  "/me/scenarios",
  "/me/organisation",
  "/me/people",
  "/me/profile",
  "/me/saved-searches",
  "/me/alerts",
  "/me/imports",
];
const OPERATE = [
  "/operate",
  "/operate/review",
  "/operate/organisations",
  "/operate/imports",
  "/operate/system",
];

for (const [colorScheme, language] of [
  ["light", "zh-CN"],
  ["dark", "en"],
] as const) {
  test(`axe finds nothing, ${colorScheme}, ${language}`, async ({ browser, baseURL }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({
      baseURL,
      colorScheme,
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    const choose = () => context.addCookies([{ name: "lang", value: language, url: String(baseURL) }]);
    const scan = async (path: string) => {
      await page.goto(path);
      await scanHere(path);
    };
    const scanHere = async (path: string) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
        .analyze();
      const found = violations.map((violation) => `${path} ${violation.id}: ${violation.nodes[0]?.html}`);
      expect(found).toEqual([]);
    };
    await choose();
    for (const path of PUBLIC) await scan(path);
    await scan("/design");
    await page.locator("[data-opens=dialog]").click();
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await scanHere("/design with a dialog open");
    await page.goto("/scenarios");
    await scan((await page.locator("article a").first().getAttribute("href")) ?? "");
    await page.goto("/achievements");
    await scan((await page.locator("article a").first().getAttribute("href")) ?? "");
    await signIn(page, "leader@example.com");
    await choose();
    for (const path of MINE) await scan(path);
    await context.clearCookies();
    await signIn(page, "operator@example.com");
    await choose();
    for (const path of OPERATE) await scan(path);
    await context.close();
  });
}
