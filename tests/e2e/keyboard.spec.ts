import { expect, test } from "./test";
import { unfold } from "./walk/floating";
import { keyboardProblems } from "./walk/keyboard";
import { PAGES } from "./walk/pages";
import { called, inPieces, Visits } from "./walk/visit";

// Nothing here changes a record: the tests may run beside one another.
test.describe.configure({ mode: "parallel" });
// A recording of some hundred walks costs more than the walks; what is wrong is told in words.
test.use({ trace: "off" });

for (const [at, pages] of inPieces(PAGES, 3).entries())
  test(`${at + 1} of 3: Tab reaches every control in the order of the page, and the focus is seen`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const visits = new Visits(browser, "zh-CN");
    const problems: string[] = [];
    for (const walked of pages) {
      const page = await visits.open(walked);
      await unfold(page);
      problems.push(...(await keyboardProblems(page)).map((problem) => `${called(walked)}: ${problem}`));
    }
    expect(problems).toEqual([]);
    await visits.close();
  });

test("the first stop skips to the content", async ({ page }) => {
  for (const path of ["/", "/scenarios"]) {
    await page.goto(path);
    await page.keyboard.press("Tab");
    const link = page.locator("a[href='#content']");
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator("#content")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.locator("#content :focus")).toHaveCount(1);
  }
});
