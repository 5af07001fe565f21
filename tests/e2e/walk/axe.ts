import AxeBuilder from "@axe-core/playwright";
import type { Page } from "../test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const CONTRAST = "color-contrast";

/** What axe objects to on the page as it stands, under WCAG 2.2 AA. */
export async function violations(page: Page, within = "html"): Promise<string[]> {
  return found(page, { type: "tag", values: TAGS }, within);
}

/** The same without contrast, by far the slowest rule: where another walk looks at the same colours. */
export async function violationsButContrast(page: Page): Promise<string[]> {
  return found(page, { type: "tag", values: TAGS }, "html", { [CONTRAST]: { enabled: false } });
}

/** Dark pages differ from light ones in colour only, so that only this rule can answer differently. */
export async function contrastViolations(page: Page, within = "html"): Promise<string[]> {
  return found(page, { type: "rule", values: [CONTRAST] }, within);
}

/**
 * Legacy mode means: no second browser page per run to gather the results of frames, of which we have none; and only
 * violations are worth describing.
 */
async function found(
  page: Page,
  runOnly: { type: "tag" | "rule"; values: string[] },
  within: string,
  rules: Record<string, { enabled: boolean }> = {},
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], runOnly, rules })
    .analyze();
  return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html}`);
}
