import type { Page } from "../test";

/** 320 CSS pixels: the narrowest window, and a window of 1280 at 400 %. */
const NARROW = { width: 320, height: 256 } as const;

/** What is lost or must be scrolled to sideways in a narrow window. Tables and code may scroll in a box of their own. */
export async function lostWhenNarrow(page: Page): Promise<string[]> {
  await page.setViewportSize(NARROW);
  return await page.evaluate(() => {
    const problems: string[] = [];
    const name = (element: Element) => element.outerHTML.slice(0, 120);
    const root = document.scrollingElement ?? document.documentElement;
    const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const hides = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowX);
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    // One pixel, clipped: text for screen readers, which nobody looks at.
    const spoken = (element: Element) => element.clientWidth <= 1;
    const inBox = (element: Element | null): boolean =>
      element !== null && element !== document.body && (scrolls(element) || inBox(element.parentElement));
    if (root.scrollWidth > innerWidth) {
      problems.push(`the page is ${root.scrollWidth} wide`);
      const wide = [...document.body.querySelectorAll("*")].find(
        (element) =>
          visible(element) && !inBox(element) && element.getBoundingClientRect().right > innerWidth + 1,
      );
      if (wide) problems.push(`wider than the window: ${name(wide)}`);
    }
    // A field shows the part of its text where the cursor is.
    for (const element of document.body.querySelectorAll<HTMLElement>(":not(input, textarea)")) {
      if (!visible(element) || spoken(element) || !hides(element)) continue;
      if (element.scrollWidth <= element.clientWidth + 1 || element.title) continue;
      problems.push(`clipped: ${name(element)}`);
    }
    return problems;
  });
}
