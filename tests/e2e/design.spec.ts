import { expect, type Locator, type Page, test } from "./test";

const LOOKS = ["primary", "secondary", "danger", "quiet"];
const SCHEMES = ["light", "dark"] as const;

/** A part of the page as it is painted; pictures of one run are compared with one another, so fonts do not matter. */
async function picture(part: Locator): Promise<string> {
  return (await part.screenshot({ animations: "disabled", caret: "hide" })).toString("base64");
}

async function restingPointer(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** Names of states that cannot be told from an earlier one by the eye. */
function lookalikes(pictures: Record<string, string>): string[] {
  const names = Object.keys(pictures);
  return names.filter((name, at) => names.slice(0, at).some((before) => pictures[before] === pictures[name]));
}

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/design");
});

for (const scheme of SCHEMES)
  test(`every state of a button and of a field is seen, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    for (const look of LOOKS) {
      const button = page.getByRole("button", { name: look, exact: true });
      await restingPointer(page);
      const rest = await picture(button);
      await button.hover();
      const hover = await picture(button);
      await restingPointer(page);
      await page.keyboard.press("Tab");
      await button.focus();
      const focus = await outlineOf(button);
      expect(lookalikes({ rest, hover }), look).toEqual([]);
      expect(focus.style, `${look} with the focus`).toBe("solid");
      expect(focus.width, `${look} with the focus`).toBeGreaterThanOrEqual(2);
      await expect(page.getByRole("button", { name: `${look}, disabled` })).toHaveCSS("opacity", /^0\.\d+$/);
    }
    await restingPointer(page);
    const edges = await Promise.all(
      ["plain", "wrong", "closed"].map((name) =>
        page
          .locator(`[name=${name}]`)
          .evaluate((field) => `${getComputedStyle(field).borderColor} ${getComputedStyle(field).opacity}`),
      ),
    );
    expect(new Set(edges).size, edges.join(" | ")).toBe(edges.length);
  });

test("light and dark are two pictures of every section, and none is empty", async ({ page }) => {
  const sections = page.locator("main section[id]");
  expect(await sections.count()).toBeGreaterThanOrEqual(6);
  for (const section of await sections.all()) {
    const name = (await section.getAttribute("id")) ?? "";
    await page.emulateMedia({ colorScheme: "light" });
    const light = await picture(section);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await picture(section);
    expect(light === dark, `${name} looks alike in light and dark`).toBe(false);
    expect((await section.boundingBox())?.height, name).toBeGreaterThan(60);
  }
});

test("tones are told apart by shape as well as by colour", async ({ page }) => {
  const marks = page.locator("#marks");
  const shapes = await Promise.all(
    ["draft", "waiting", "active", "done", "stopped", "attention"].map((shape) =>
      marks.getByText(shape, { exact: true }).locator("svg").first().innerHTML(),
    ),
  );
  expect(new Set(shapes).size).toBe(shapes.length);
});

async function outlineOf(element: Locator): Promise<{ style: string; width: number }> {
  return await element.evaluate((node) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(node);
    return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
  });
}
