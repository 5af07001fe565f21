import { expect, test } from "./test";
import { contrastViolations, violations, violationsButContrast } from "./walk/axe";
import { dialog, filters, menus, suggestions, unfold } from "./walk/floating";
import { lostWhenNarrow } from "./walk/narrow";
import { FRAMES, PAGES, type WalkedPage } from "./walk/pages";
import { pageRoutes } from "./walk/routes";
import { called, inPieces, Visits } from "./walk/visit";
import { headingProblems, type RecordWords, recordWords, unannouncedChinese } from "./walk/words";

// Nothing here changes a record: the tests may run beside one another.
test.describe.configure({ mode: "parallel" });
// A recording of some hundred walks costs more than the walks; what is wrong is told in words.
test.use({ trace: "off" });

/** Names and labels on the developers' page are examples in both languages. */
const EXAMPLES = "design";
const HOME: WalkedPage = { route: "_index", as: "nobody", path: "/" };
const ALERTS: WalkedPage = { route: "me.alerts._index", as: "lab@example.com", path: "/me/alerts" };

test("every page of the application is walked", () => {
  const walked = new Set([...PAGES.map(({ route }) => route), ...FRAMES]);
  expect([...walked].sort()).toEqual(pageRoutes());
});

/** Colours do not depend on the language: light ones are measured on the English walk, dark ones on the Chinese. */
async function inspect(visits: Visits, walked: WalkedPage, words: RecordWords): Promise<string[]> {
  const page = await visits.open(walked);
  await unfold(page);
  const problems = await headingProblems(page);
  if (visits.language === "en") {
    problems.push(...(await violations(page)));
    if (walked.route !== EXAMPLES) problems.push(...(await unannouncedChinese(page, words)));
  } else {
    problems.push(...(await violationsButContrast(page)));
    await page.emulateMedia({ colorScheme: "dark" });
    problems.push(...(await contrastViolations(page)).map((problem) => `dark: ${problem}`));
  }
  problems.push(...(await lostWhenNarrow(page)).map((problem) => `narrow: ${problem}`));
  return problems.map((problem) => `${called(walked)}: ${problem}`);
}

for (const language of ["zh-CN", "en"] as const)
  for (const [at, pages] of inPieces(PAGES, 3).entries())
    test(`${language}, ${at + 1} of 3: axe, contrast, title, words, 320 px`, async ({ browser }) => {
      test.setTimeout(240_000);
      const visits = new Visits(browser, language);
      const problems: string[] = [];
      const words = await recordWords();
      for (const page of pages) problems.push(...(await inspect(visits, page, words)));
      expect(problems).toEqual([]);
      await visits.close();
    });

for (const language of ["zh-CN", "en"] as const)
  test(`${language}: axe while something floats, and Esc closes it`, async ({ browser }) => {
    test.setTimeout(120_000);
    const visits = new Visits(browser, language);
    const problems = [
      ...(await menus(visits, HOME, true)),
      ...(await menus(visits, HOME, false)),
      ...(await menus(visits, ALERTS, true)),
      ...(await menus(visits, ALERTS, false)),
      ...(await dialog(visits)),
      ...(await suggestions(visits)),
      ...(await filters(visits)),
    ];
    expect(problems).toEqual([]);
    await visits.close();
  });
